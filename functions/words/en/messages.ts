/** Pages that say that something did not work, and how to get a new link. */
export const messages = {
  /** To somebody whose browser does not hold what a link gave it. Programs are told of tokens instead. */
  signedOut: {
    title: 'Open your link again',
    text: 'This browser does not know who you are, or has forgotten it',
  },
  newLink: 'If you came from a link in an email, it may be cut off, too old or used already.',
  visitEnded:
    'Your visit has ended. Open the link in your email again, in another tab or window, and come back here. No link to hand?',
  haveNewLink: 'Have a new link sent to you',
  goBack: 'Go back, read the page again and correct it. Nothing was changed.',
  tryAgain: 'Go back to keep what you typed, wait a moment and try again.',
  orCall: (telephone: string) => `Or call us on ${telephone}.`,
  links: {
    title: 'Get a new link',
    intro:
      'Enter your email address. If you have a request or a task with us, we send you a new link for each.',
    email: 'Email address',
    send: 'Send me a new link',
  },
  linksSent: {
    title: 'Look in your email',
    sent: 'If that address has a request or a task with us, a new link is on its way. It can take a few minutes.',
    nothing: (telephone: string) => `Nothing there? Look in the junk folder, or call us on ${telephone}.`,
  },
};
