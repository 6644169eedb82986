/** `npm run entourage -- …`: the command line, from its sources. */
import '../server/cli/main.ts'
