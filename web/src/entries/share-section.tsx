import { useWords } from '../app/words.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import type { FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { TextAreaField, TextField } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { Heading, Link } from '../ui/text.tsx';

const ShareSection_entry = graphql(`
  fragment ShareSection_entry on Entry {
    title
    url
    version
    updatedAt
    owner {
      name
    }
    provenance {
      kind
    }
  }
`);

interface ShareSectionProps {
  readonly entry: FragmentType<typeof ShareSection_entry>;
  readonly origin: string;
}

/** Addresses that stay, ready to copy, and how to name this work elsewhere. */
export const ShareSection = ({ origin, ...props }: ShareSectionProps) => {
  const { text, to, format } = useWords();
  const entry = readFragment(ShareSection_entry, props.entry);
  const path = entry.url.split('?')[0] ?? entry.url;
  const address = `${origin}${to(path)}`;
  const citation = text('entries.share.citation', {
    author: entry.provenance ? 'Gemeengoed' : text('entries.municipality', { name: entry.owner.name }),
    year: entry.updatedAt.slice(0, 4),
    title: entry.title,
    version: entry.version,
    date: format.date(entry.updatedAt),
    address: `${address}?versie=${entry.version}`,
  });
  const mail = `mailto:?${new URLSearchParams({ subject: entry.title, body: address }).toString().replaceAll('+', '%20')}`;
  return (
    <section className="gg-stack gg-stack--4 gg-share" aria-labelledby="delen">
      <Heading level={2} id="delen">
        {text('entries.share.title')}
      </Heading>
      <TextField name="adres" label={text('entries.share.address')} defaultValue={address} readOnly />
      <TextAreaField
        name="citaat"
        label={text('entries.share.cite')}
        hint={text('entries.share.cite-hint')}
        defaultValue={citation}
        readOnly
      />
      <p className="gg-share__mail">
        <Link href={mail}>
          <Icon name="mail" size="small" /> {text('entries.share.mail')}
        </Link>
      </p>
    </section>
  );
};
