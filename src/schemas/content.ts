import type { MessageRules } from '../domain/message/message-rules.ts';
import type { Located, LocatedPage } from '../domain/report/located.ts';
import type { Article } from './article.ts';
import type { Channel } from './channel.ts';
import type { Department } from './department.ts';
import type { GoldenQuery } from './golden-query.ts';
import type { Fact } from './fact.ts';
import type { ForbiddenWord } from './forbidden-word.ts';
import type { Journey } from './journey.ts';
import type { Message } from './message.ts';
import type { Notice } from './notice.ts';
import type { OutcomeSource } from './outcome.ts';
import type { Owner } from './owner.ts';
import type { Period } from './period.ts';
import type { PermalinksLock } from './permalinks-lock.ts';
import type { ProductionYear } from './production-year.ts';
import type { QuestionSource } from './question.ts';
import type { Redirect } from './redirect.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';
import type { Synonyms } from './synonyms.ts';

/** Everything editors wrote: the values that passed their schemas, each with its place. */
export interface Content {
  readonly site: Located<Site>;
  readonly sections: readonly Located<Section>[];
  readonly owners: readonly Located<Owner>[];
  readonly channels: readonly Located<Channel>[];
  readonly periods: readonly Located<Period>[];
  readonly productionCalendar: readonly Located<ProductionYear>[];
  readonly departments: readonly Located<Department>[];
  readonly facts: readonly Located<Fact>[];
  readonly articles: readonly LocatedPage<Article>[];
  readonly questions: readonly Located<QuestionSource>[];
  readonly outcomes: readonly LocatedPage<OutcomeSource>[];
  readonly messages: readonly LocatedPage<Message>[];
  readonly notices: readonly Located<Notice>[];
  readonly journeys: readonly Located<Journey>[];
  readonly redirects: readonly Located<Redirect>[];
  readonly synonyms: readonly Located<Synonyms>[];
  readonly queries: readonly Located<GoldenQuery>[];
  readonly forbiddenWords: readonly Located<ForbiddenWord>[];
  readonly messageChecks: Located<MessageRules>;
  readonly permalinks: PermalinksLock;
  /** Pictures beside articles, from the root of the repository. */
  readonly pictures: ReadonlySet<string>;
}
