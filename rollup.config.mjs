import {createHash} from 'node:crypto';
import {copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import {lean} from './src/embed/lean.mjs';

const EMBED = 'dist/embed';
const trustedTypes = fileURLToPath(new URL('src/embed/trusted-types.ts', import.meta.url));

/**
 * Properties that get short names in the embed files: those of Lit and Fuse, which begin with _,
 * and our own that are neither in the feed, nor in a verdict, nor a language's.
 */
const INTERNAL = new RegExp(
  `^(_.*|${[
    'bearersOf beginningWith knowsAll hasZips placeOfZip nameOnly isExpired leftOut folded readings exactly alike',
    'bearer spelt home listed feedUrl membership plain listLink cityOf onInput onKeydown onBlur unmark needPlaces tails',
    'words where since lasts waits marked shut fit isMatch alphabet records offered good texts again ask warm',
    'notice take said controller remedy need isFresh missed listen retryAfter review changed lead note numbers',
    'isUpdatePending enableUpdating elementStyles renderOptions shadowRootOptions',
    'getPropertyDescriptor createProperty finalizeStyles hasChanged useDefault converter refIndex searchIn hasUpdated',
    'setCollection createRenderRoot told sure word steps slices isDone',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);

/** Lit's Trusted Types policy, replaced by ours: one a page, under our own name. */
function ownPolicy() {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      const litPolicy = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;
      if (!litPolicy.test(code)) this.error('Lit makes its policy in another way now: look at lit-html.js.');
      const own = code.replace(litPolicy, 'templatePolicy()');
      return {code: `import {templatePolicy} from ${JSON.stringify(trustedTypes)};\n${own}`, map: null};
    },
  };
}

/** `integrity.json`: the hash of each script, for the tags of those who pin a version. And the notices that go with them. */
function integrity() {
  return {
    name: 'integrity',
    writeBundle() {
      const scripts = readdirSync(EMBED)
        .filter((name) => name.endsWith('.js'))
        .sort();
      const hashOf = (name) =>
        createHash('sha384')
          .update(readFileSync(`${EMBED}/${name}`))
          .digest('base64');
      const hashes = Object.fromEntries(scripts.map((name) => [name, `sha384-${hashOf(name)}`]));
      copyFileSync('NOTICE', `${EMBED}/NOTICE`);
      writeFileSync(`${EMBED}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}

/** No module of an earlier build stays. */
function emptied() {
  return {name: 'emptied', buildStart: () => rmSync('dist/lib', {recursive: true, force: true})};
}

/** One file for a script tag: everything in it, nothing left to import. */
function embedBuild(name) {
  return {
    input: `src/embed/${name}.ts`,
    output: {file: `${EMBED}/${name}.js`, format: 'es', inlineDynamicImports: true},
    plugins: [
      resolve({exportConditions: ['production']}),
      ownPolicy(),
      lean(),
      esbuild({
        target: 'es2022',
        tsconfig: './tsconfig.json',
        include: /\.[jt]s$/,
        exclude: [],
      }),
      minifyTemplates({include: ['src/**/*.ts']}),
      terser({
        module: true,
        ecma: 2022,
        compress: {
          passes: 4,
          unsafe: true,
          unsafe_comps: true,
          unsafe_methods: true,
          unsafe_arrows: true,
          keep_fargs: false,
          hoist_funs: true,
          reduce_funcs: false,
          pure_getters: true,
          lhs_constants: false,
        },
        mangle: {properties: {regex: INTERNAL}},
        format: {comments: false, ascii_only: true},
      }),
      integrity(),
    ],
  };
}

/** The unbundled package: what npm installs, its runtime dependencies left outside. */
const libBuild = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    'define/cos-city-check': 'src/define/cos-city-check.ts',
    'define/cos-member-badge': 'src/define/cos-member-badge.ts',
    'define/cos-join-cta': 'src/define/cos-join-cta.ts',
  },
  external: [/^lit($|\/)/, /^@lit\//, /^fuse\.js/],
  output: {dir: 'dist/lib', format: 'es', preserveModules: true, preserveModulesRoot: 'src'},
  plugins: [emptied(), esbuild({target: 'es2022', tsconfig: './tsconfig.json'})],
};

export default [libBuild, ...['cos-city-check', 'cos-join-cta', 'cos-member-badge', 'cos'].map(embedBuild)];
