export const usage = `Usage: npm run hallway -- import people FILE.csv [--tenant ID]
       npm run hallway -- import groups FILE.csv [--tenant ID]
       npm run hallway -- import events FILE.ics [--tenant ID]
       npm run hallway -- import holidays FILE.ics [--office NAME] [--tenant ID]
       npm run hallway -- export erasures FILE.csv [--tenant ID]
       npm run hallway -- import erasures FILE.csv [--tenant ID]

Imports a file into Hallway, while the server runs or not. The same file again changes nothing.
Rows that cannot be used are reported by line; all others are taken.

Who left Hallway at their own wish is listed by “export erasures”, without names. Keep the list apart from
the backups: imported after a backup was restored, it deletes whom that has brought back.

  --tenant ID   the tenant to import into, where it is not that of ENTRA_TENANT_ID
  --office NAME the office whose holidays they are, as the directory calls it; without it they are everybody's
  --help        shows this

Exit code: 0 the file was taken, 1 it was refused or something failed, 2 the command is unknown.`
