import { Tokenizer } from 'htmlparser2';

const ignore = (): void => {};

/** The text that an entity such as `&eacute;` stands for; what is none stays as it is. */
export function decodeEntity(entity: string): string {
  const pieces: string[] = [];
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => pieces.push(entity.slice(start, end)),
      ontextentity: (codePoint) => pieces.push(String.fromCodePoint(codePoint)),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(entity);
  tokenizer.end();
  return pieces.join('');
}
