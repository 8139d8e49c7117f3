import ora from 'ora'

/** Shows what is going on: a spinner where somebody looks, plain lines elsewhere. */
export type Progress = {
  /** Begins a step; the one before it is done. */
  step: (text: string) => void
  /** The last step is done. */
  end: () => void
  /** The last step failed. */
  fail: () => void
}

export function createProgress(headless: boolean): Progress {
  if (headless || !process.stderr.isTTY) {
    return { step: (text) => console.error(`· ${text}`), end: () => {}, fail: () => {} }
  }
  const spinner = ora()
  return {
    step: (text) => {
      if (spinner.isSpinning) spinner.succeed()
      spinner.start(text)
    },
    end: () => void spinner.succeed(),
    fail: () => void spinner.fail(),
  }
}
