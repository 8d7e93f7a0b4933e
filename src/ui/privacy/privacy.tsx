import { type Block, blocksOf, type Run } from '../view/markdown.ts';

/** The privacy policy, drawn from the document that is kept beside the code. `lang` where it is not the page's own. */
export function PrivacyPage({ text, lang }: { text: string; lang?: string | undefined }) {
  return (
    <main class="policy" lang={lang}>
      {blocksOf(text).map((block, place) => (
        <BlockOf key={place} block={block} />
      ))}
    </main>
  );
}

function BlockOf({ block }: { block: Block }) {
  if (block.kind === 'ul') {
    return (
      <ul>
        {block.items.map((runs, place) => (
          <li key={place}>
            <Runs runs={runs} />
          </li>
        ))}
      </ul>
    );
  }
  const Name = block.kind;
  return (
    <Name>
      <Runs runs={block.runs} />
    </Name>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ words, as }, place) => {
        if (as === 'plain') return words;
        const Name = as;
        return <Name key={place}>{words}</Name>;
      })}
    </>
  );
}
