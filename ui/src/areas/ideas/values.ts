/** The values text as paragraphs, lists and headings: `# Heading`, lines that begin with `-`, a blank line between. */

export interface Block {
  kind: 'heading' | 'list' | 'paragraph';
  lines: string[];
}

/** Cuts the text at blank lines; headings and lists stand for themselves even without one. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const kind = kindOf(line);
    const last = blocks.at(-1);
    if (line === '') isOpen = false;
    else if (isOpen && last?.kind === kind && kind !== 'heading') last.lines.push(wordsOf(line));
    else {
      blocks.push({ kind, lines: [wordsOf(line)] });
      isOpen = true;
    }
  }
  return blocks;
}

function kindOf(line: string): Block['kind'] {
  if (/^#+\s/.test(line)) return 'heading';
  return /^[-*•·]\s?/.test(line) ? 'list' : 'paragraph';
}

function wordsOf(line: string): string {
  return line.replace(/^(#+\s+|[-*•·]\s?)/, '');
}
