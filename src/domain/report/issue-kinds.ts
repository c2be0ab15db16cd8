/** Errors stop the build, warnings stand in the report. */
export type Severity = 'error' | 'warning';

/** What is true of every issue of a kind; `‹id›` in `fix` stands for the id an editor wrote. */
interface IssueKind {
  readonly severity: Severity;
  readonly title: string;
  readonly fix: string;
}

const error = <T extends string>(title: T, fix: string) => ({ severity: 'error', title, fix }) as const;
const warning = <T extends string>(title: T, fix: string) => ({ severity: 'warning', title, fix }) as const;

/** Every kind of fault that a content check finds, by its slug. */
export const ISSUE_KINDS = {
  'misplaced-file': error('Файл не на своём месте', 'перенесите или переименуйте файл'),
  'missing-file': error('Нет обязательного файла', 'верните файл'),
  'wrong-encoding': error(
    'Файл не в той кодировке',
    'сохраните файл в UTF-8: в Блокноте «Сохранить как», внизу «Кодировка»',
  ),
  'yaml-syntax': error('YAML не читается', 'поправьте строку'),
  'no-front-matter': error(
    'Нет полей в начале файла',
    'начните файл строкой ---, ниже поля, под ними снова ---',
  ),

  'unknown-key': error('Неизвестное поле', 'поправьте название поля или удалите его'),
  'missing-field': error('Нет обязательного поля', 'заполните поле'),
  'wrong-kind': error('Неизвестный вид статьи', 'выберите вид из списка'),
  'wrong-value': error('Значение не из списка', 'выберите значение из списка'),
  'wrong-type': error('Значение не того вида', 'запишите значение так, как ждут'),
  'wrong-format': error('Значение записано не так', 'запишите значение по образцу'),
  'wrong-size': error('Слишком много или слишком мало', 'сократите или дополните'),
  'bad-date': error('Такого дня нет', 'запишите день как ГГГГ-ММ-ДД'),
  'wrong-until': error('Объявление кончается, не начавшись', 'поправьте from или until'),
  'no-source': error(
    'Нет источника',
    'добавьте source: {title, checked} или, если источника нет, sample: true; вместе их не ставят',
  ),

  'unknown-fact': error('Нет такого факта', 'поправьте id или добавьте факт в content/facts/'),
  'unknown-section': error('Нет такого раздела', 'поправьте id или добавьте раздел в content/sections.yaml'),
  'unknown-department': error('Нет такого отдела', 'поправьте id или создайте content/departments/‹id›.yaml'),
  'unknown-channel': error('Нет такого канала', 'поправьте id или добавьте канал в content/channels.yaml'),
  'unknown-period': error('Нет такого срока', 'поправьте id или добавьте срок в content/periods.yaml'),
  'unknown-owner': error('Нет такого владельца', 'поправьте id или добавьте владельца в content/owners.yaml'),
  'unknown-node': error('Нет такого узла дерева', 'поправьте id или создайте content/tree/outcomes/‹id›.mdx'),
  'unknown-message': error('Нет такого сообщения', 'поправьте id или создайте content/messages/‹id›.md'),
  'unknown-article': error('Нет статьи с таким номером', 'поправьте номер: он стоит в поле number статьи'),
  'unknown-page': error(
    'Нет такой страницы',
    'поправьте адрес: тот, под которым страницу находит поиск, а не короткий',
  ),
  'unknown-placeholder': error(
    'Неизвестная вставка',
    'напишите {{brand}}, {{period:…}} или {{channel:…}}, без пробелов внутри скобок',
  ),

  'mdx-syntax': error('Текст статьи не читается', 'поправьте строку'),
  'mdx-import': error('import в тексте', 'удалите строку: компоненты доступны и без import'),
  'mdx-export': error('export в тексте', 'удалите строку'),
  'mdx-expression': error(
    'Выражение в фигурных скобках',
    'уберите фигурные скобки; срок вставляют так: <Period id="…"/>',
  ),
  'mdx-html': error(
    'HTML в тексте',
    'уберите тег; есть Markdown и компоненты Period, Channel, Steps, Note, Message, Article',
  ),
  'mdx-component': error('Неизвестный компонент', 'поправьте название или уберите компонент'),
  'mdx-attribute': error('Не тот атрибут компонента', 'поправьте атрибут'),
  'mdx-nesting': error('Компонент не на своём месте', 'переставьте компонент'),

  'raw-markup': error('Разметка не сработает', 'поправьте или уберите знаки: читатель увидит их в тексте'),

  'broken-link': error('Ссылка никуда не ведёт', 'поправьте адрес: от корня сайта, с «/» в начале и в конце'),
  'unsafe-link': error(
    'Ссылка не на страницу',
    'ссылайтесь только на страницы; телефон и почту вставляют так: <Channel id="…"/>',
  ),
  'broken-anchor': error(
    'На странице нет такого места',
    'поправьте часть адреса после # или дайте заголовку такой id',
  ),
  'broken-picture': error('Нет такой картинки', 'положите картинку в папку статьи и напишите ./имя-файла'),
  'picture-name': error(
    'Имя картинки не годится для адреса',
    'переименуйте картинку: латинские буквы, цифры и дефисы, без пробелов, окончание строчными',
  ),
  'large-picture': error(
    'Картинка слишком тяжёлая',
    'уменьшите её до 1600 пикселей в ширину и сохраните в WebP или JPEG',
  ),
  'bad-logo': error(
    'Логотип не встанет на страницу',
    'запустите npm run icons: он сам уберёт лишнее из файла',
  ),
  'missing-alt': error(
    'Картинка без описания',
    'опишите картинку в квадратных скобках: ![что на ней](./имя-файла)',
  ),
  'vague-link': error(
    'Текст ссылки ничего не говорит',
    'назовите в тексте ссылки страницу, на которую она ведёт',
  ),
  'heading-id': error(
    'У заголовка нет id',
    'допишите в конец заголовка id латинскими буквами: {#chto-delat}',
  ),

  'duplicate-number': error('Номер уже занят', 'возьмите свободный номер'),
  'duplicate-address': error('Адрес уже занят', 'переименуйте один из файлов'),
  'duplicate-id': error('Id уже занят', 'дайте другой id'),
  'reserved-id': error('Id занят самим сайтом', 'переименуйте файл'),
  'duplicate-question': error('Такой вопрос уже есть', 'объедините статьи или задайте вопрос иначе'),
  'duplicate-title': error('Такой заголовок уже есть', 'назовите вопрос или исход иначе'),
  'duplicate-alias': error(
    'Так уже ищут другую страницу',
    'оставьте эти слова в aliases той страницы, которая отвечает на них лучше',
  ),

  'fact-uncited': error('На факт не ответили', 'назовите факт в facts: статьи, которая на него отвечает'),
  'answer-sentence': error(
    'Ответ не предложение',
    'запишите ответ предложением: он стоит и отдельно от вопроса',
  ),
  'answer-verdict': warning('Ответ и вид статьи говорят разное', 'поправьте kind или ответ'),
  'advice-differs': error(
    'Статья советует одно, а её исход другое',
    'поправьте outcome или начните ответ и instead с того же действия',
  ),
  'advice-no-purpose': error(
    'Нельзя, а исход зовёт писать',
    'напишите в purpose, зачем писать, после слов «Пишите, если»',
  ),
  orphan: error(
    'На статью никто не ссылается',
    'добавьте её номер в related другой статьи или <Article number="…"/> в её текст',
  ),
  'forbidden-word': error('Канцелярское слово', 'скажите проще; список слов — content/forbidden-words.yaml'),
  typography: error('Не те знаки или пробелы', 'поправьте или запустите npm run content:check -- --fix'),
  'mixed-script': error(
    'Буквы двух алфавитов в одном слове',
    'наберите слово заново: на вид буквы одинаковы, а найти слово нельзя',
  ),
  spelling: error('Слова нет в словаре', 'поправьте слово, а верное допишите в content/spelling.txt'),

  'tree-no-root': error('У дерева нет начала', 'создайте content/tree/questions/root.yaml'),
  'tree-cycle': error(
    'Петля: посетитель будет ходить по кругу',
    'разорвите петлю: один из ответов должен вести к исходу',
  ),
  'tree-unreachable': error(
    'До узла нельзя дойти от начала',
    'сошлитесь на него из вопроса или удалите файл и добавьте перенаправление',
  ),
  'tree-dead-end': error('У вопроса не из чего выбрать', 'добавьте ответы или ведите прямо к исходу'),
  'tree-one-way': error('Все ответы ведут в одно место', 'уберите вопрос или разведите ответы'),
  'tree-answers-alike': error('Два ответа неразличимы', 'покажите разницу или оставьте один из ответов'),
  'tree-many-answers': warning('Слишком много ответов', 'сгруппируйте ответы или разбейте вопрос'),
  'tree-too-long': error('Слишком длинный путь', 'уберите вопрос из пути'),
  'tree-too-many-routes': error('Слишком много путей', 'уберите вопросы, которые ничего не решают'),
  'tree-no-person': error('До человека слишком далеко', 'ведите ответ или fallback к исходу с каналом'),
  'tree-unsure': error('Нет ответа «не знаю или другое»', 'поставьте role: unsure одному ответу, последнему'),
  'tree-unsure-same': warning(
    '«Не знаю» ведёт туда же, куда другой ответ',
    'ведите «не знаю» к подсказке или к человеку',
  ),
  'outcome-no-channel': error('Исход с обращением без канала', 'укажите channel: или contact: nobody'),
  'outcome-no-message': error('Исход с каналом без сообщения', 'укажите message: id из content/messages/'),
  'wait-without-sign': error('«Подождите» без признака и срока', 'укажите в sign, до какого признака ждать'),
  'wait-without-sooner': error(
    '«Подождите» без признаков, когда писать раньше',
    'перечислите в sooner, когда писать раньше',
  ),
  'wrong-recontact': error(
    'Повторное обращение ведёт не туда',
    'укажите в recontact.to исход следующей ступени, с сообщением',
  ),
  'wrong-fallback': error('Запасной путь ведёт не туда', 'укажите в fallback другой исход или вопрос'),
  'outcome-title': warning('Исход не говорит, что делать', 'начните с глагола: «Напишите…», «Подождите…»'),
  'outcome-act': error(
    'Заголовок исхода и вердикт говорят разное',
    'назовите в заголовке то же действие: «Подождите…», «Напишите…», «Позвоните…», или поправьте contact',
  ),
  'outcome-urgency': error(
    'Срочность исхода и текст говорят разное',
    'поправьте urgency или уберите «сейчас» и «сегодня»',
  ),
  'advice-in-why': error(
    'Совет спрятан в причине',
    'перенесите его в next или в текст исхода: why читают не все',
  ),
  'outcome-no-repeat': error(
    'Повторное обращение без оговорок',
    'заполните repeat: early, если срок не прошёл, и several, если обращений несколько',
  ),
  'outcome-no-late': error('Надо ждать, а выхода нет', 'напишите в late, что делать, если ждать нельзя'),
  'outcome-unidentified': warning(
    'По исходу не понять, для кого он',
    'дайте ответам «не знаю» одно circumstance',
  ),
  'outcomes-alike': warning('Два исхода почти одинаковы', 'объедините исходы или покажите разницу'),
  'working-days-unknown': warning(
    'Нет календаря рабочих дней, а срок его требует',
    'допишите год в content/production-calendar.yaml',
  ),
  'journey-wrong': error('История расходится с деревом', 'поправьте историю или дерево'),
  'outcome-without-journey': error(
    'Исхода нет ни в одной истории',
    'добавьте историю в content/tree/journeys.yaml',
  ),

  'message-unknown-field': error(
    'В сообщении нет такого поля',
    'поправьте название в {{…}} или добавьте поле в fields',
  ),
  'message-unused-field': error(
    'Поле сообщения не используется',
    'вставьте поле в текст в двойных скобках или удалите его из fields',
  ),
  'message-optional-field': error(
    'Необязательное поле не в своём предложении',
    'вынесите его в отдельное предложение: пустое поле пропускают вместе с предложением',
  ),
  'message-forbidden-field': error('Этого спрашивать нельзя', 'удалите поле: коды, пароли и карты не пишут'),
  'message-no-request': error('В сообщении нет просьбы', 'напишите «Прошу…» или вставьте {{demand}}'),
  'message-too-long': error('Сообщение не поместится в канал', 'сократите текст или уменьшите max у полей'),
  'prepare-unasked': error(
    'Подготовить просят, а вписать некуда',
    'добавьте сообщению поле или attachments с этим словом или назовите в prepare то, что в нём есть',
  ),
  'written-contact': error(
    'Телефон или почта в тексте',
    'перенесите в content/channels.yaml и вставьте {{channel:…}}, в тексте статьи <Channel id="…"/>',
  ),
  'written-period': error(
    'Срок в тексте',
    'перенесите в content/periods.yaml и вставьте {{period:…}}, в тексте статьи <Period id="…"/>',
  ),
  'gender-brackets': warning('Скобки рода', 'перефразируйте: «мне не передавали»'),
  'unused-value': warning('На значение никто не ссылается', 'сошлитесь на него или удалите его'),
  'source-old': warning('С источником давно не сверяли', 'сверьте и обновите source.checked'),
  'review-due': warning('Страницу пора проверить', 'проверьте страницу, обновите reviewed и reviewBy'),
  'dead-link': warning('Внешняя ссылка не открывается', 'поправьте или уберите ссылку'),

  'sample-in-production': error('Пример на боевом сайте', 'замените значение настоящим и укажите source'),

  'permalink-lost': error('Опубликованная страница исчезла', 'верните страницу'),
  'permalink-moved': error('Опубликованная страница переехала', 'верните адрес'),
  'anchor-lost': error('Опубликованное место на странице исчезло', 'верните заголовку его id'),
  'answer-lost': error('Опубликованный ответ исчез', 'верните id ответа'),
  'redirect-dangling': error(
    'Перенаправление никуда не ведёт',
    'укажите страницу, место на ней или ответ, которые есть',
  ),
  'redirect-draft': error(
    'Перенаправление на черновик',
    'удалите draft: true или ведите на опубликованную страницу',
  ),
  'redirect-chain': error('Перенаправление на перенаправление', 'ведите сразу на последнюю страницу'),
  'redirect-loop': error('Перенаправление по кругу', 'ведите на то, что есть'),
  'redirect-occupied': error(
    'Перенаправление с того, что есть',
    'удалите перенаправление или перенесите то, что там есть',
  ),
} as const satisfies Record<string, IssueKind>;

/** Name of an issue kind, as it stands in reports. */
export type IssueSlug = keyof typeof ISSUE_KINDS;
