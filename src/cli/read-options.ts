import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../domain/report/nearest.ts';

/** What a script may be told. */
type Known = Pick<ParseArgsConfig, 'options' | 'allowPositionals'>;

/** What this script was told, for whoever runs it; ends it with what it knows if it was told anything else. */
export function readOptions<const T extends Known>(known: T): ReturnType<typeof parseArgs<T>> {
  const unknown = unknownWords(known);
  if (unknown.length === 0) return parseArgs(known);
  const names = Object.keys(known.options ?? {}).map((name) => `--${name}`);
  for (const { word, name } of unknown) {
    console.error(`Не понимаю: ${word}`);
    const [meant] = nearest(name, Object.keys(known.options ?? {}));
    if (meant !== undefined) console.error(`  похоже: --${meant}`);
  }
  console.error(names.length === 0 ? '  ключей у этой команды нет' : `  ключи: ${names.join(', ')}`);
  process.exit(1);
}

/** A word that was not understood, and the name in it. */
interface UnknownWord {
  readonly word: string;
  readonly name: string;
}

function unknownWords({ options = {}, allowPositionals = false }: Known): readonly UnknownWord[] {
  const { tokens } = parseArgs({ options, strict: false, tokens: true });
  return tokens.flatMap((token) => {
    if (token.kind === 'positional')
      return allowPositionals ? [] : [{ word: token.value, name: token.value }];
    if (token.kind === 'option-terminator') return [];
    const { name, rawName, value } = token;
    const takesValue = options[name]?.type === 'string';
    if (value === undefined ? name in options : takesValue) return [];
    return [{ word: value === undefined ? rawName : `${rawName}=${value}`, name }];
  });
}
