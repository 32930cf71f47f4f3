// The one script of the public pages, and nothing needs it: it remembers the theme, copies, prints and plays videos.
;(() => {
  const root = document.documentElement
  const names = ['terang', 'gelap']

  const remembered = () => {
    try {
      return localStorage.getItem('tampilan') ?? ''
    } catch {
      return ''
    }
  }
  const remember = choice => {
    try {
      if (choice) localStorage.setItem('tampilan', choice)
      else localStorage.removeItem('tampilan')
    } catch {
      // A browser that keeps nothing still shows the choice on this page.
    }
  }
  const show = choice => {
    if (names.includes(choice)) root.dataset.theme = choice
    else delete root.dataset.theme
  }
  show(remembered())

  const offerThemes = box => {
    const buttons = [...box.querySelectorAll('button')]
    const press = choice => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === choice))
    }
    box.addEventListener('click', ({ target }) => {
      const button = target.closest('button')
      if (!button) return
      remember(button.value)
      show(button.value)
      press(button.value)
    })
    press(names.includes(remembered()) ? remembered() : '')
  }

  const offerCopy = button => {
    const word = button.querySelector('[data-situs="kata"]')
    const before = word.textContent
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.value)
      word.textContent = 'Tautan tersalin'
      setTimeout(() => {
        word.textContent = before
      }, 3000)
    })
  }

  // A video elsewhere is fetched only now that it is wanted; without this script the link leads to it.
  const playHere = event => {
    const link = event.target.closest?.('a[data-bingkai]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const frame = document.createElement('iframe')
    frame.src = link.dataset.bingkai
    frame.title = link.textContent.trim()
    frame.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture'
    frame.allowFullscreen = true
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    link.replaceWith(frame)
    frame.focus()
  }
  document.addEventListener('click', playHere)

  const offers = {
    tampilan: offerThemes,
    salin: navigator.clipboard ? offerCopy : undefined,
    cetak: button => button.addEventListener('click', () => print()),
  }

  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('[data-situs][hidden]')) {
      const offer = offers[element.dataset.situs]
      if (!offer) continue
      offer(element)
      element.hidden = false
    }
  })
})()
