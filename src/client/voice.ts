/** A voice of this browser that speaks a language; undefined where there is none. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  return window.speechSynthesis?.getVoices().find(({lang}) => lang.slice(0, 2).toLowerCase() === language);
}
