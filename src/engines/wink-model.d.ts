declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  const load: () => {
    features: { lexeme: unknown };
    trex: import('./wink-expressions').WinkExpressions;
    preserve: import('./part-words').HyphenRules;
  };
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/load-sbd-model.js' {
  const load: () => unknown;
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const load: () => unknown;
  export default load;
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const makeFeatures: import('./mend-features').MakeFeatures;
  export default makeFeatures;
}
