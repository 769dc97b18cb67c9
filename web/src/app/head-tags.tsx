import type { Assets, Program } from './assets.ts';
import { localised } from './language.ts';
import type { Language } from './language.ts';
import type { Head, Visit } from './page.tsx';

interface HeadTagsProps {
  readonly assets: Assets;
  readonly head: Head;
  readonly visit: Visit;
  readonly gone: boolean;
  readonly program: Program | undefined;
}

const addressIn = (language: Language, { visit, head }: HeadTagsProps): string =>
  `${visit.origin}${localised(language, visit.path)}${head.canonicalQuery ?? ''}`;

const Addresses = (props: HeadTagsProps) => (
  <>
    <link rel="canonical" href={addressIn(props.visit.language, props)} />
    <link rel="alternate" hrefLang="nl" href={addressIn('nl', props)} />
    <link rel="alternate" hrefLang="en" href={addressIn('en', props)} />
    <link rel="alternate" hrefLang="x-default" href={addressIn('nl', props)} />
    <meta property="og:url" content={addressIn(props.visit.language, props)} />
  </>
);

/** Everything in `head`: what the page is called, where it lives, and the files it needs first. */
export const HeadTags = (props: HeadTagsProps) => {
  const { assets, head, gone, program } = props;
  const title = head.title === 'Gemeengoed' ? head.title : `${head.title} - Gemeengoed`;
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {head.description !== undefined && <meta name="description" content={head.description} />}
      {(gone || head.noIndex === true) && <meta name="robots" content="noindex" />}
      <link rel="preload" as="font" type="font/woff2" href={assets.font} crossOrigin="anonymous" />
      <link rel="stylesheet" href={assets.css} />
      <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
      <meta name="theme-color" content="#0b3a45" />
      <meta property="og:site_name" content="Gemeengoed" />
      <meta property="og:title" content={head.title} />
      {!gone && <Addresses {...props} />}
      {head.feed && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={head.feed.title}
          href={localised(props.visit.language, head.feed.path)}
        />
      )}
      {[...new Set([...assets.enhance.parts, ...(program?.parts ?? [])])].map((part) => (
        <link key={part} rel="modulepreload" href={part} />
      ))}
      <script type="module" src={assets.enhance.script} />
      {program && <script type="module" src={program.script} />}
      {head.structured && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(head.structured).replaceAll('<', '\\u003c') }}
        />
      )}
    </>
  );
};
