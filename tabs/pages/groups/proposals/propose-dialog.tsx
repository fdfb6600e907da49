import { Field, Input, MessageBar, MessageBarBody, Select, Textarea } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { CO_FOUNDERS } from '../../../../shared/groups/limits.ts'
import type { GroupKind } from '../../../../shared/groups/schemas.ts'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { PeopleField } from '../../../components/people-field.tsx'
import { Words } from '../../../components/text.tsx'
import { groupProposalsTexts } from '../../../lib/i18n/group-proposals.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { AccessFields } from '../access-fields.tsx'
import { type ProposalForm, useProposalForm } from './use-proposal-form.ts'

const kinds: readonly GroupKind[] = ['interest', 'erg', 'community']

export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(groupProposalsTexts)
  const form = useProposalForm(onClose)
  return (
    <OpenDialog onClose={onClose} wide>
      <DialogForm
        title={texts.title}
        action={texts.send}
        onSubmit={form.submit}
        isBusy={form.isSending}
        onCancel={form.giveUp}
      >
        <Words>{texts.how}</Words>
        {form.notice !== null && (
          <MessageBar intent="warning" layout="multiline" politeness="assertive">
            <MessageBarBody>{form.notice}</MessageBarBody>
          </MessageBar>
        )}
        <ProposalFields form={form} />
      </DialogForm>
    </OpenDialog>
  )
}

function ProposalFields({ form }: { form: ProposalForm }) {
  const texts = useTexts(groupProposalsTexts)
  const { draft, change, problems } = form
  return (
    <>
      <TextField form={form} field="name">
        <Input value={draft.name} onChange={(_event, { value }) => change({ name: value })} />
      </TextField>
      <TextField form={form} field="purpose" hint={texts.purposeHint}>
        <Textarea
          rows={3}
          resize="vertical"
          value={draft.purpose}
          onChange={(_event, { value }) => change({ purpose: value })}
        />
      </TextField>
      <PeopleField
        label={texts.coFounders}
        hint={texts.coFoundersHint}
        findLabel={texts.findCoFounder}
        removeLabel={texts.removeCoFounder}
        people={draft.coFounders}
        most={CO_FOUNDERS}
        onChange={(coFounders) => change({ coFounders })}
        problem={problems.coFounderIds && texts.problem('coFounderIds', problems.coFounderIds)}
      />
      <Field label={texts.kind}>
        <Select value={draft.kind} onChange={(_event, { value }) => change({ kind: value as GroupKind })}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <AccessFields
        access={draft}
        onChange={({ visibility, membersPrivate }) => change({ visibility, membersPrivate })}
      />
    </>
  )
}

interface TextFieldProps {
  form: ProposalForm
  field: 'name' | 'purpose'
  hint?: string
  children: ReactNode
}

function TextField({ form, field, hint, children }: TextFieldProps) {
  const texts = useTexts(groupProposalsTexts)
  const problem = form.problems[field]
  return (
    <Field
      label={texts[field]}
      required
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: texts.problem(field, problem) })}
    >
      {children}
    </Field>
  )
}
