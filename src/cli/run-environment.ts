import { readEnvironment, type Environment } from '../source/environment.ts';
import { fail, messageOf } from './fail.ts';

/** What this script is told by the environment; ends it with a message for people if that is wrong. */
export function runEnvironment(): Environment {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    fail(messageOf(error));
  }
}
