/**
 * Owns one process on behalf of the process that started this one, and ends it when the pipe between the
 * two closes: also when the starter was killed and could not say goodbye.
 * Usage: node watchdog.ts <program> [arguments]
 */
import { spawn } from 'node:child_process';

const [program = '', ...programArguments] = process.argv.slice(2);
const owned = spawn(program, programArguments, { stdio: ['ignore', 'ignore', 'inherit'] });

let ending = false;
function end(): void {
  if (ending) return;
  ending = true;
  owned.kill('SIGTERM');
  setTimeout(() => owned.kill('SIGKILL'), 2000).unref();
}

owned.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
owned.on('exit', (code) => process.exit(ending ? 0 : (code ?? 1)));
process.stdin.on('end', end).on('error', end).on('close', end).resume();
// Ctrl-C is for the starter: it finishes its writes first and then closes the pipe.
process.on('SIGINT', () => {});
process.on('SIGTERM', end);
