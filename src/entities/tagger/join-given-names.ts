import type { Tokens } from '../../document/analysis';
import type { TaggedName } from './tagged-name';

/** Second syllables of Korean given names, as they stand after a hyphen; "-led" and "-era" are none. */
const SYLLABLES: ReadonlySet<string> = new Set(
  `ah bak bin bum chan chol chul dong eun gi hae hee ho hong hoon hwa hwan hye hyun il in jae jeong jin jong ju jun jung
  ki koo kook kwan kyu kyung mi min moon myung nam ok pyo ryong sang seok seon seop sik sook soo su suk sun sung tae ui
  un won woo woong yeon yeong yong yoon young yun`.split(/\s+/u),
);

/** Gives people the second half of a given name: "Han Seo-jin" is not cut at the hyphen. */
export function joinGivenNames(names: readonly TaggedName[], tokens: Tokens): readonly TaggedName[] {
  return names.map((name, index) => {
    const { endToken: hyphen, firstToken, type } = name;
    const limit = names[index + 1]?.firstToken ?? tokens.length;
    const isCut =
      type === 'person' &&
      hyphen - firstToken > 1 &&
      hyphen + 1 < limit &&
      tokens.values[hyphen] === '-' &&
      tokens.starts[hyphen] === tokens.ends[hyphen - 1] &&
      tokens.starts[hyphen + 1] === tokens.ends[hyphen] &&
      SYLLABLES.has(tokens.values[hyphen + 1] ?? '');
    return isCut ? { ...name, endToken: hyphen + 2 } : name;
  });
}
