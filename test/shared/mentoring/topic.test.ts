import { expect, it } from '@jest/globals'
import { topicOf } from '../../../shared/mentoring/topic.ts'

it('names the topic that the goal names, whatever its case and accents', () => {
  expect(topicOf('Could you teach me enough sql to ask questions?', [], ['Query tuning', 'SQL'])).toBe('SQL')
  expect(topicOf('I would like to practise negociacao', [], ['Negociação'])).toBe('Negociação')
})

it('finds a topic at the end of a sentence and one with a dot of its own', () => {
  expect(topicOf('I would like to learn SQL.', [], ['SQL'])).toBe('SQL')
  expect(topicOf('How do you test node.js services?', [], ['Node.js'])).toBe('Node.js')
})

it('never finds a topic inside another word', () => {
  expect(topicOf('I write nosqlite code', [], ['SQL'])).toBeNull()
})

it('falls back to what the mentee wants to learn', () => {
  expect(topicOf('Could we talk once a month?', ['data modelling'], ['SQL', 'Data modelling'])).toBe('Data modelling')
})

it('says nothing where nothing fits', () => {
  expect(topicOf('Could we talk once a month?', ['Rust'], ['SQL'])).toBeNull()
})
