import {readdirSync, readFileSync} from 'node:fs';

const UNSET_IN_FUSE =
  'location|includeMatches|findAllMatches|ignoreLocation|minMatchCharLength|isCaseSensitive|ignoreDiacritics';

/**
 * What we never call of a library, by class, and what never varies for us: the
 * minifier then drops all that only these use. Each entry must be found, so that
 * a new version of the library stops the build instead of slipping through.
 * test/dist/lean.test.ts shows that the rest does the same as the whole.
 */
const LEAN = [
  {
    file: /[\\/]fuse\.basic\.mjs$/,
    unused: {
      Fuse: [
        ...['add', 'remove', 'removeAt', 'getIndex', '_normalizedKeys', '_invalidateSearcherCache'],
        ...[
          '_searchLogical',
          '_searchObjectList',
          '_findMatches',
          '_coversAllTokens',
          'setCollection',
          '_getSearcher',
        ],
      ],
    },
    // A list of folded strings, searched whole by a pattern of at most 32 letters; no keys, norms, matches, scores or order.
    fixed: [
      [/this\.options\.(useTokenSearch|useExtendedSearch)/g, 'false'],
      [/this\.options = \{\s*\.\.\.Config,\s*\.\.\.options\s*\};/g, 'this.options = options;'],
      [/this\._(keyStore|invertedIndex) = .*;/g, ''],
      [/this\._invalidateSearcherCache\(\);/g, ''],
      [/this\._last(Query|Searcher) = .*;/g, ''],
      [/isString\(query\) && !query\.trim\(\)/g, 'false'],
      [/const useHeap = .*;/g, 'const useHeap = false;'],
      [/const comparator = sortFn;\s*const stable = .*;/g, ''],
      [/const \{ limit = -1 \} = .*;/g, ''],
      [/if \(shouldSort\) results\.sort.*;/g, ''],
      [/if \(isNumber\(limit\) && limit > -1\) results = .*;/g, ''],
      [/isString\((query|this\._docs\[0\])\)/g, 'true'],
      [/computeScore\(results, \{ ignoreFieldNorm \}\);/g, ''],
      [/const \{ includeMatches, includeScore, shouldSort, .*;/g, ''],
      [/, \{\n\t+includeMatches,\n\t+includeScore\n\t+\}/g, ''],
      [/, \{ includeMatches = Config\.includeMatches, includeScore = .* = \{\}/g, ''],
      [/if \(includeScore\) .*;/g, ''],
      [/const expectedLocation = .*;/g, 'const expectedLocation = 0;'],
      [/Math\.abs\(expectedLocation - currentLocation\)/g, 'currentLocation'],
      [/if \(!distance\) return .*;/g, ''],
      [/,\s*score: (0|Math\.max\(.*\))/g, ''],
      [/(_searchStringList\(query), \{ heap, ignoreFieldNorm \} = \{\}/g, '$1'],
      [/const results = heap \? null : \[\];/g, 'const results = [];'],
      [/if \(!isDefined\(text\)\) return;/g, ''],
      [/const match = \{[^]*?const matches = \[match\];/g, ''],
      [/(item: text,\s*)idx,\s*matches/g, '$1refIndex: idx'],
      [/return format\(results, this\._docs\)/g, 'return results'],
      [/this\._docs = docs;/g, ''],
      [/this\._myIndex = null;/g, ''],
      [
        /this\.setCollection\(docs, index\);/g,
        'this._myIndex = { records: docs.map((v, i) => ({ v, i })) };',
      ],
      [/this\._getSearcher\(query\)/g, 'new BitapSearch(query, this.options)'],
      [/if \(heap\) \{[^]*?\} else results/g, 'results'],
      [/, n: norm \}/g, ' }'],
      [/constructor\(pattern, \{ location = [^}]*\} = \{\}\)/g, 'constructor(pattern, options)'],
      [/this\.options = \{\s*location,[^}]*\};/g, 'this.options = options;'],
      [
        /this\.chunks = \[\];[^]*?\} else addChunk\(this\.pattern, 0\);/g,
        'this.alphabet = createPatternAlphabet(pattern);',
      ],
      [
        /const \{ location, distance, threshold, findAllMatches[^]*?this\.chunks\.forEach[^]*?return result;/g,
        'return search(text, this.pattern, this.alphabet, this.options);',
      ],
      [/const \{ isCaseSensitive, ignoreDiacritics, includeMatches \} = this\.options;/g, ''],
      [
        /(isCaseSensitive|ignoreDiacritics) \? (stripDiacritics\()?\w+\)? : \w+(\.toLowerCase\(\))?;/g,
        'FOLDED;',
      ],
      [/(\w+) = FOLDED;/g, ''],
      [/if \(text\.length < this\.options\.minMatchCharLength\)/g, 'if (false)'],
      [/(minMatchCharLength > 1|hasMatches) (\|\||&&) includeMatches/g, 'false'],
      [/if \(includeMatches\)/g, 'if (false)'],
      [/ = Config\.\w+/g, ''],
      [/if \(pattern\.length > 32\) throw .*;/g, ''],
      [/if \(ignoreLocation\) return accuracy;/g, ''],
      [/findAllMatches \? textLen : /g, ''],
      [new RegExp(`(?<=[{,]\\s*)\\b(${UNSET_IN_FUSE})\\b,\\s*`, 'g'), ''],
      [new RegExp(`,\\s*\\b(${UNSET_IN_FUSE})\\b(?=\\s*\\})`, 'g'), ''],
      [/^const (stripDiacritics|NON_DECOMPOSABLE_RE) = .*;$/gm, ''],
      [/^Fuse\.(version|createIndex|parseIndex|config|parseQuery) = .*;$/gm, ''],
      [/^Fuse\.(match|use) = function[^]*?^\};$/gm, ''],
    ],
  },
  {
    // What Fuse as it is here does anyway.
    file: /[\\/]near-names\.ts$/,
    unused: {},
    fixed: [[/ignoreFieldNorm: true, isCaseSensitive: true, shouldSort: false, /g, '']],
  },
  {
    // Without directives, element parts, attributes in pieces, and templates compiled elsewhere.
    file: /[\\/]lit-html[\\/]lit-html\.js$/,
    unused: {},
    fixed: [
      [/function M\(t,i,s=t,e\)\{if\(i===E\)return i;.*?,i\}(?=class R)/g, ''],
      [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/g, ':0'],
      [/class Z\{.*?\}(?=const j=)/g, ''],
      [/const j=\{.*?\},B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),/g, ''],
      [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/g, 'this._$AC(t);'],
      [/2===i\?"<svg>":3===i\?"<math>":""/g, '""'],
      [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/g, ''],
      [/2===i\|\|3===i/g, '!1'],
      [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/g, ''],
      // No comments in templates, and nothing that is a text as a whole, such as a script.
      [/"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:/g, ''],
      [/c===_\|\|c===m\?c=v:\(c=p,n=void 0\)/g, 'c=p'],
      [/c=n\?\?v/g, 'c=v'],
      [/let n,l=/g, 'let l='],
      [/if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/g, ''],
      [/w=x\(2\),T=x\(3\),/g, 'w=0,T=0,'],
      [/\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ''],
      [/j as _\$LH,/g, ''],
      [/Error\("invalid template strings array"\)/g, 'Error()'],
      [/"function"==typeof this\._\$AH\?(.*?):this\._\$AH\.handleEvent\(t\)/g, '$1'],
      [/s\.length>2\|\|""!==s\[0\]\|\|""!==s\[1\]\?\(.*?\):this\._\$AH=A/g, 'this._$AH=A'],
      // What only directives ask for: whether a part is connected, what it is in, that it should be left alone.
      [
        /_\$AI\(t,i=this,s,e\)\{const h=this\.strings;.*?o&&!e&&this\.j\(t\)\}/g,
        '_$AI(t){(!a(t)||t!==this._$AH)&&this.j(this._$AH=t)}',
      ],
      [/_\$AI\(t,i=this\)\{t=M\(this,t,i\),/g, '_$AI(t){'],
      // A listener is there from the first on, and is a function without options.
      [
        /_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;.*?this\._\$AH=t\}(?=handleEvent)/g,
        '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
      ],
      // What is rendered is text, a template or a list of these.
      [/void 0!==t\.nodeType\?this\.T\(t\):d\(t\)\?this\.k\(t\):this\._\(t\)/g, 'this.k(t)'],
      [/&&t!==E/g, ''],
      [/get (_\$AU|parentNode|startNode|endNode|tagName)\(\)\{.*?\}(?=get |u\(|constructor|_\$AI)/g, ''],
      [/this\._\$AN=void 0,/g, ''],
      [/,this\._\$Cv=e\?\.isConnected\?\?!0/g, ''],
      [/this\._\$AP\?\.\(!1,!0,s\)/g, ''],
      [/setConnected\(t\)\{.*?\}(?=\}class H)/g, ''],
      [/this\.type=[12],/g, ''],
      // Neither properties nor booleans are bound.
      [/class I extends H\{.*?\}(?=class z)/g, ''],
      [/"\."===e\[1\]\?I:"\?"===e\[1\]\?L:/g, ''],
      [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/g, ''],
      [/void 0!==s&&\(void 0!==s\.strings/g, '(void 0!==s.strings'],
      [/void 0!==s\.strings\?\(.*?\):s\._\$AI\(t\[i\]\)/g, 's._$AI(t[i])'],
      [/s\?\.renderBefore\?\?/g, ''],
      [/t\?\.creationScope\?\?/g, ''],
      [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/g, ''],
      [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf.*?o\.length-1\}/g, ''],
    ],
  },
  {
    file: /[\\/]lit-element[\\/]lit-element\.js$/,
    unused: {i: ['createRenderRoot', 'connectedCallback', 'disconnectedCallback', 'render']},
    fixed: [
      [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)/g, ''],
      [/const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/g, ''],
      [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g, ''],
      [/,this\._\$Do=void 0/g, ''],
      [/this\._\$Do=(?=D\(|\w+\(r,)/g, ''],
      [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ''],
    ],
  },
  {
    // Properties have a function for a converter, are not reflected and have no decorators.
    file: /[\\/]reactive-element[\\/]reactive-element\.js$/,
    unused: {
      y: [
        ...['addInitializer', 'removeController', '_$ET', 'scheduleUpdate', 'getUpdateComplete'],
        ...['shouldUpdate', 'willUpdate', 'firstUpdated', 'enableUpdating'],
      ],
    },
    fixed: [
      [/u=\{toAttribute.*?return i\}\},f=/g, 'u={fromAttribute:t=>t},f='],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/g, ''],
      [/this\._\$Eq&&=.*?\),(?=this\._\$EM\(\)\}updated)/g, ''],
      [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/g, ''],
      [/\|\|i\.useDefault&&i\.reflect&&.*?_\$Eu\(t,i\)\)\)/g, ')'],
      [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/g, ''],
      [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/g, ''],
      [/const t=this\.scheduleUpdate\(\);return null!=t&&await t,/g, 'return this.performUpdate(),'],
      [/return this\.getUpdateComplete\(\)/g, 'return this._$ES'],
      [/t=this\.shouldUpdate\(s\),t\?\(this\.willUpdate\(s\),(.*?)\):this\._\$EM\(\)\}catch/g, '$1}catch'],
      [/this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\)/g, 'this.hasUpdated=!0'],
      [
        /const i=\[\];if\(Array\.isArray\(s\)\)\{.*?\}else void 0!==s&&i\.push\(t\(s\)\);return i/g,
        'return s.flat(1/0)',
      ],
      [/,\.\.\.o\(t\)\]/g, ']'],
      [/getOwnPropertySymbols:o,/g, ''],
      [/(attribute:!0,)type:String,(converter:u,)reflect:!1,useDefault:!1,/g, '$1$2'],
      [/\(s,t\.type\)/g, '(s)'],
      [/i\?\?=r\.getPropertyOptions\(t\),/g, ''],
      [/\(i\.hasChanged\?\?f\)/g, 'f'],
      [/,hasChanged:f\}/g, '}'],
      [/let t=!1;const s=this\._\$AL;/g, 'const s=this._$AL;'],
      [/catch\(s\)\{throw t=!1,this\._\$EM\(\),s\}t&&this/g, 'catch(t){throw this._$EM(),t}this'],
      [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ';'],
      [
        /h="function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:.*?:u;/g,
        'h={fromAttribute:t.converter};',
      ],
      [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?this\.C\(s,void 0,i,e\)\}/g, ''],
      [/if\(s\.state&&\(s\.attribute=!1\),/g, 'if('],
      [/this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\),/g, ''],
      [/,!s\.noAccessor\)\{/g, '){'],
      [
        /const i=Symbol\(\),h=(this\.getPropertyDescriptor\(t,i,s\));void 0!==h&&e\(this\.prototype,t,h\)/g,
        'e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
      ],
      [/h\(this\.prototype,t\)\?\?/g, ''],
      [/const h=e\?\.call\(this\);r\?\.call\(this,s\)/g, 'const h=e.call(this);r.call(this,s)'],
      [/const i=s\.attribute;return!1===i\?.*?void 0\}/g, 'return s.attribute??t.toLowerCase()}'],
      [/,i,e=!1,h\)\{if\(void 0!==t\)/g, ',i,h){if(void 0!==t)'],
      [/!1===e&&\(h=this\[t\]\)/g, 'h=this[t]'],
      [/i&&!\(this\._\$Ej\?\?=new Map\).*?void 0!==r\)\|\|/g, ''],
      [/\?\?this\._\$Ej\?\.get\(e\)\?\?r/g, ''],
      [/&&this\._\$Em!==e\)\{/g, '){'],
      [/this\._\$Em=e;/g, ''],
      [/,this\._\$Em=null/g, ''],
      [/,\{useDefault:i,reflect:e,wrapped:h\},r\)/g, ')'],
      [/\|\|i\|\|\(s=void 0\)/g, '||(s=void 0)'],
      [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/g, ''],
    ],
  },
  {
    // Only where style sheets can be adopted: elsewhere nothing is registered.
    file: /[\\/]reactive-element[\\/]css-tag\.js$/,
    unused: {},
    fixed: [
      [/,e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype,s=/g, ',e=!0,s='],
      [/t instanceof CSSStyleSheet\?t:t\.styleSheet/g, 't.styleSheet'],
      [/toString\(\)\{.*?\}/g, ''],
      [/if\((this\._\$cssResult\$=!0),o!==s\)throw Error\(".*?"\);/g, '$1;'],
      [/1===t\.length\?t\[0\]:e\.reduce\(.*?,t\[0\]\)/g, 't[0]'],
    ],
  },
  {
    // Run by hand alone, without arguments; what it runs never rejects, and is asked for no value.
    file: /[\\/]@lit[\\/]task[\\/]task\.js$/,
    unused: {h: ['hostUpdate', 'hostUpdated', 'S', 'T', 'abort', 'error', 'value', 'render']},
    fixed: [
      [/import\{notEqual as t\}from"@lit\/reactive-element";/g, ''],
      [/const r=\(s,i\)=>.*?;(?=export)/g, ''],
      [/,r as shallowArrayEquals/g, ''],
      [/:3===this\.i\?this\.t=Promise\.reject\(this\.l\):/g, ':'],
      [
        /const h="object"==typeof s\?s:\{task:s,args:i\};this\.v=h\.task,.*?this\.T\?\.\(\)\)/g,
        'this.v=s.task',
      ],
      [/let s,h;t\?\?=this\.T\(\),this\.O=t,/g, ''],
      [/1===this\.i\?this\.q\?\.abort\(\):/g, '1===this.i||'],
      [/,this\.h=void 0\)/g, ')'],
      [/"afterUpdate"===this\.autoRun\?queueMicrotask\(\(\(\)=>this\._\.requestUpdate\(\)\)\):/g, ''],
      [
        /this\.q=new AbortController;let e=!1;try\{s=(await this\.v)\(.*?\)\}catch\(t\)\{e=!0,h=t\}/g,
        '$1();',
      ],
      [/if\(s===i\)this\.i=0;else\{if.*?this\.l=h\}(?=this\._\.)/g, 'this.i=2,this.o?.();'],
      [/Promise\.resolve\(this\.u\)/g, 'Promise.resolve()'],
      [/new Promise\(\(\(t,s\)=>\{this\.o=t,this\.h=s\}\)\)/g, 'new Promise(t=>this.o=t)'],
    ],
  },
];

/**
 * Sentences go by short keys in the embed files: each key stands in every language and where it is said.
 * Only keys of several words ("isMember"), which are nothing else in the elements' sources.
 */
const ENGLISH = new URL('../i18n/en/', import.meta.url);
const SHORT_KEYS = new Map(
  readdirSync(ENGLISH)
    .sort()
    .flatMap((file) => [...readFileSync(new URL(file, ENGLISH), 'utf8').matchAll(/^ {2}([a-z]+[A-Z]\w*):/gm)])
    .map(([, key], at) => [key, `A${at.toString(36)}`]),
);

/** The private custom properties of the styles, by their place in the list of all. */
const TOKENS = [
  ...readFileSync(new URL('../elements/shared/tokens.styles.ts', import.meta.url), 'utf8').matchAll(
    /^ {4}--_([\w-]+):/gm,
  ),
].map(([, name]) => name);

function withShortTokens(code) {
  return code.replace(/--_([\w-]+)/g, (_, name) => {
    if (!TOKENS.includes(name)) throw new Error(`--_${name} is not in tokens.styles.ts.`);
    return `--${TOKENS.indexOf(name).toString(36)}`;
  });
}

function withShortKeys(code, id) {
  const short = (key) => SHORT_KEYS.get(key) ?? key;
  if (/[/\\]src[/\\]i18n[/\\]en[/\\]/.test(id))
    return code.replace(/^ {2}(\w+):/gm, (_, key) => `  '${short(key)}':`);
  if (/[/\\]src[/\\]elements[/\\]/.test(id))
    return withShortTokens(code.replace(/'(\w+)'/g, (_, key) => `'${short(key)}'`));
  return code;
}

export function lean() {
  return {
    name: 'lean',
    transform(code, id) {
      // Lit here has no attributes in pieces: id="option-${at}" would come out as the number alone. Nor others that were cut.
      const cut =
        /[/\\]src[/\\]elements[/\\]/.test(id) &&
        /\s([\w.@?-]+=("[^"]*\$\{|'[^']*\$\{|[\w:/-]+\$\{)|[.?][\w-]+=\$\{)|<!--|<(script|style|textarea|title)\b/.exec(
          code,
        );
      if (cut)
        this.error(`Lit as the embed files carry it cannot do this: ${cut[0]}… Make it one whole attribute.`);
      const library = LEAN.find(({file}) => file.test(id));
      if (!library) return {code: withShortKeys(code, id), map: null};
      let rest = code;
      for (const [fixed, as] of library.fixed) {
        if (rest.search(fixed) < 0) this.error(`The library has changed: ${fixed} is not in it.`);
        rest = rest.replace(fixed, as);
      }
      const classes = Object.keys(library.unused).length > 0 ? classesOf(this.parse(rest)) : [];
      const cuts = classes.flatMap(([name, {body}]) => {
        const unused = library.unused[name] ?? [];
        const found = body.filter(({key}) => unused.includes(key.name));
        if (found.length !== unused.length) this.error(`The library has changed: look at its class ${name}.`);
        return found;
      });
      for (const {start, end} of cuts.sort((a, b) => b.start - a.start))
        rest = rest.slice(0, start) + rest.slice(end);
      return {code: rest, map: null};
    },
  };
}

/** The classes of a module, by name: `class A {}` and `var A = class {}`. */
function classesOf({body}) {
  return body.flatMap(({type, id, body: own, declarations = []}) => {
    if (type === 'ClassDeclaration') return [[id.name, own]];
    return declarations
      .filter(({init}) => init?.type === 'ClassExpression')
      .map((declared) => [declared.id.name, declared.init.body]);
  });
}
