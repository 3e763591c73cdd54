// node tools/verify-run.mjs NAMES...: the parts with these names, or all of them, of what is ready. For tools/verify.mjs,
// which tidies up after it.
import { verify } from './verify-parts.mjs';

process.exit(await verify(process.argv.slice(2)));
