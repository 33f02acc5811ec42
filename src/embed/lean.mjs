const UNSET_IN_FUSE =
  'includeMatches|findAllMatches|ignoreLocation|minMatchCharLength|isCaseSensitive|ignoreDiacritics';

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
      FuseIndex: [
        'add',
        'removeAt',
        'removeAll',
        'getValueForItemAtKeyId',
        'size',
        '_createObjectRecord',
        'toJSON',
      ],
      Fuse: [
        ...['add', 'remove', 'removeAt', 'getIndex', '_normalizedKeys'],
        ...['_searchLogical', '_searchObjectList', '_findMatches', '_coversAllTokens'],
      ],
    },
    // A list of folded strings, searched whole by a pattern of at most 32 letters; no keys, no matches.
    fixed: [
      [/this\.options\.(useTokenSearch|useExtendedSearch)/g, 'false'],
      [/(minMatchCharLength > 1|hasMatches) (\|\||&&) includeMatches/g, 'false'],
      [/if \(includeMatches\)/g, 'if (false)'],
      [
        /(isCaseSensitive|ignoreDiacritics) \? (stripDiacritics\()?\w+\)? : \w+(\.toLowerCase\(\))?;/g,
        'FOLDED;',
      ],
      [/(\w+) = FOLDED;/g, ''],
      [/if \(text\.length < this\.options\.minMatchCharLength\)/g, 'if (false)'],
      [/if \(len > 32\)/g, 'if (false)'],
      [/this\._(keyStore|invertedIndex) = .*;/g, ''],
      [/this\._myIndex = index \|\| /g, 'this._myIndex = '],
      [/if \(this\.isCreated .*?\) return;\n\t\tthis\.isCreated = true;/g, ''],
      [/keys\.map\(createKey\)/g, '[]'],
      [/\tgetFn: get,/g, ''],
      [/ = Config\.\w+/g, ''],
      [/key \? key\.weight : null/g, 'null'],
      [/if \(pattern\.length > 32\) throw .*;/g, ''],
      [/if \(ignoreLocation\) return accuracy;/g, ''],
      [/findAllMatches \? textLen : /g, ''],
      [/if \(isMatch && indices\) .*;/g, ''],
      [/, indices \}/g, ' }'],
      [new RegExp(`(?<=[{,]\\s*)\\b(${UNSET_IN_FUSE})\\b,\\s*`, 'g'), ''],
      [new RegExp(`,\\s*\\b(${UNSET_IN_FUSE})\\b(?=\\s*\\})`, 'g'), ''],
      [/score === 0 && weight \? Number\.EPSILON : score/g, 'score'],
      [/\t(useExtendedSearch|useTokenSearch|tokenize|tokenMatch): .*,/g, ''],
      [
        /createSearcher\(query, this\._invertedIndex \? \{[^}]*\} : this\.options\)/g,
        'new BitapSearch(query, this.options)',
      ],
      [/norm\(fieldNormWeight, 3\)/g, '{ get: () => 1, clear() {} }'],
      [/const useHeap = .*;/g, 'const useHeap = false;'],
      [/isString\(query\) && !query\.trim\(\)/g, 'false'],
      [/isString\((query|this\.docs\[0\]|this\._docs\[0\])\)/g, 'true'],
      [/index && !\(index instanceof FuseIndex\)/g, 'false'],
      [/^const (stripDiacritics|NON_DECOMPOSABLE_RE) = .*;$/gm, ''],
      [/^Fuse\.(version|createIndex|parseIndex|config|parseQuery) = .*;$/gm, ''],
      [/^Fuse\.(match|use) = function[^]*?^\};$/gm, ''],
    ],
  },
  {
    // Without directives, element parts, attributes in pieces, and templates compiled elsewhere.
    file: /[\\/]lit-html[\\/]lit-html\.js$/,
    unused: {},
    fixed: [
      [/function M\(t,i,s=t,e\)\{if\(i===E\)return i;.*?,i\}(?=class R)/g, 'function M(t,i){return i}'],
      [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/g, ':0'],
      [/class Z\{.*?\}(?=const j=)/g, ''],
      [/const j=\{.*?\},B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),/g, ''],
      [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/g, 'this._$AC(t);'],
      [/2===i\?"<svg>":3===i\?"<math>":""/g, '""'],
      [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/g, ''],
      [/2===i\|\|3===i/g, '!1'],
      [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/g, ''],
      [/if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/g, ''],
      [/w=x\(2\),T=x\(3\),/g, 'w=0,T=0,'],
      [/j as _\$LH,/g, ''],
      [/"function"==typeof this\._\$AH\?(.*?):this\._\$AH\.handleEvent\(t\)/g, '$1'],
      [/s\.length>2\|\|""!==s\[0\]\|\|""!==s\[1\]\?\(.*?\):this\._\$AH=A/g, 'this._$AH=A'],
      [/(if\(void 0===h\)t=M\(this,t,i,0\),.*?;)else\{.*?\}(?=o&&!e&&this\.j\(t\))/g, '$1'],
      [/void 0!==s\.strings\?\(.*?\):s\._\$AI\(t\[i\]\)/g, 's._$AI(t[i])'],
      [/s\?\.renderBefore\?\?/g, ''],
      [/t\?\.creationScope\?\?/g, ''],
      [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/g, ''],
      [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf.*?o\.length-1\}/g, ''],
    ],
  },
  {
    file: /[\\/]lit-element[\\/]lit-element\.js$/,
    unused: {},
    fixed: [
      [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)/g, ''],
      [/const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/g, ''],
    ],
  },
  {
    // Properties have a function for a converter, are not reflected and have no decorators.
    file: /[\\/]reactive-element[\\/]reactive-element\.js$/,
    unused: {
      y: [
        ...['addInitializer', 'removeController', '_$ET', 'scheduleUpdate', 'getUpdateComplete'],
        ...['shouldUpdate', 'willUpdate', 'firstUpdated'],
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
      [
        /t=this\.shouldUpdate\(s\),t\?\(this\.willUpdate\(s\),(.*?)\):this\._\$EM\(\)\}catch/g,
        't=!0,$1}catch',
      ],
      [/this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\)/g, 'this.hasUpdated=!0'],
      [
        /const i=\[\];if\(Array\.isArray\(s\)\)\{.*?\}else void 0!==s&&i\.push\(t\(s\)\);return i/g,
        'return s.flat(1/0)',
      ],
      [/p\?\.\(\{ReactiveElement:y\}\),/g, ''],
      [
        /h="function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:.*?:u;/g,
        'h={fromAttribute:t.converter};',
      ],
      [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?this\.C\(s,void 0,i,e\)\}/g, ''],
      [/if\(s\.state&&\(s\.attribute=!1\),/g, 'if('],
      [/this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\),/g, ''],
      [/i&&!\(this\._\$Ej\?\?=new Map\).*?void 0!==r\)\|\|/g, ''],
      [/\?\?this\._\$Ej\?\.get\(e\)\?\?r/g, ''],
    ],
  },
  {
    // Only where style sheets can be adopted: elsewhere nothing is registered.
    file: /[\\/]reactive-element[\\/]css-tag\.js$/,
    unused: {},
    fixed: [
      [/,e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype,s=/g, ',e=!0,s='],
      [/t instanceof CSSStyleSheet\?t:t\.styleSheet/g, 't.styleSheet'],
      [/if\((this\._\$cssResult\$=!0),o!==s\)throw Error\(".*?"\);/g, '$1;'],
      [/1===t\.length\?t\[0\]:e\.reduce\(.*?,t\[0\]\)/g, 't[0]'],
    ],
  },
  {
    file: /[\\/]@lit[\\/]task[\\/]task\.js$/,
    unused: {h: ['hostUpdate', 'hostUpdated', 'S', 'abort', 'error', 'render']},
    // Run by hand alone.
    fixed: [
      [/"afterUpdate"===this\.autoRun\?queueMicrotask\(\(\(\)=>this\._\.requestUpdate\(\)\)\):/g, ''],
      [/this\.m=h\.argsEqual\?\?r,/g, ''],
      [/,"initialValue"in h&&\([^)]*\(\)\)/g, ''],
    ],
  },
];

export function lean() {
  return {
    name: 'lean',
    transform(code, id) {
      // Lit here has no attributes in pieces: id="option-${at}" would come out as the number alone.
      const pieces =
        /[/\\]src[/\\]elements[/\\]/.test(id) &&
        /\s[\w.@?-]+=("[^"]*\$\{|'[^']*\$\{|[\w:/-]+\$\{)/.exec(code);
      if (pieces) this.error(`An attribute is made of pieces: ${pieces[0]}… Make it one expression.`);
      const library = LEAN.find(({file}) => file.test(id));
      if (!library) return null;
      let rest = code;
      for (const [fixed, as] of library.fixed) {
        if (rest.search(fixed) < 0) this.error(`The library has changed: ${fixed} is not in it.`);
        rest = rest.replace(fixed, as);
      }
      const cuts = classesOf(this.parse(rest)).flatMap(([name, {body}]) => {
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
