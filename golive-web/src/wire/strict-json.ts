const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const deepest = 16;
const halfPair = /\p{Cs}/u;

/** JSON without what two readers may read differently: a name twice, half a surrogate pair, a bottomless document. Throws on all else. */
export function parseStrict(bytes: Uint8Array): unknown {
  const text = utf8.decode(bytes);
  const value: unknown = JSON.parse(text);
  lookThrough(text);
  return value;
}

/** Of a text that is JSON: it need not be understood again, only walked. */
function lookThrough(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let name = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined);
      if (open.length > deepest) throw new SyntaxError('nested too deep');
    } else if (token === '}' || token === ']') open.pop();
    else if (token[0] === '"') lookAt(token, name ? open.at(-1) : undefined);
    name = (token === '{' || token === ',') && open.at(-1) !== undefined;
  }
}

function lookAt(token: string, names: Set<string> | undefined): void {
  const plain: string = token.includes('\\') ? JSON.parse(token) : token.slice(1, -1);
  if (halfPair.test(plain)) throw new SyntaxError('half a surrogate pair');
  if (names?.has(plain)) throw new SyntaxError('a name twice');
  names?.add(plain);
}
