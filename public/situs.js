// The one script of the public pages, and nothing needs it: each page is whole without it. Written as served, so it
// keeps to what a telephone of 2020 understands.
;(() => {
  const root = document.documentElement
  const connection = navigator.connection ?? {}
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]

  // Theme and text size: only this browser knows them.
  const choices = { tampilan: ['theme', 'terang', 'gelap'], huruf: ['text', 'besar', 'terbesar'] }
  const remembered = name => {
    try {
      return localStorage.getItem(name) ?? ''
    } catch {
      return ''
    }
  }
  const remember = (name, value) => {
    try {
      if (value) localStorage.setItem(name, value)
      else localStorage.removeItem(name)
    } catch {
      // A browser that keeps nothing still shows the choice on this page.
    }
  }
  const show = (name, value) => {
    const [key, ...known] = choices[name]
    if (known.includes(value)) root.dataset[key] = value
    else delete root.dataset[key]
    for (const button of all(`[data-situs="${name}"] button`))
      button.setAttribute('aria-pressed', String(button.value === (root.dataset[key] ?? '')))
  }
  const showRemembered = () => {
    for (const name in choices) show(name, remembered(name))
  }
  showRemembered()

  const offerChoice = box =>
    box.addEventListener('click', ({ target }) => {
      const button = target.closest('button')
      if (!button) return
      remember(box.dataset.situs, button.value)
      show(box.dataset.situs, button.value)
    })

  // Screen readers read aloud what changes in these; only the first is seen.
  const spoken = look => {
    const line = document.createElement('p')
    line.setAttribute('role', 'status')
    line.className = look
    return line
  }
  const notice = spoken('kabar')
  const whisper = spoken('sr-only')

  const hideNotice = () => {
    notice.textContent = ''
  }
  let hiding
  addEventListener('offline', () => {
    clearTimeout(hiding)
    notice.textContent = 'Sambungan internet terputus. Halaman ini tetap bisa Anda baca.'
  })
  addEventListener('online', () => {
    notice.textContent = 'Tersambung lagi.'
    hiding = setTimeout(hideNotice, 4000)
  })

  // Whoever saves data gets the smallest pictures. The first one is left: the browser has already asked for it.
  const shrink = image => {
    for (const source of all('source', image.parentElement)) source.sizes = '1px'
  }
  if (connection.saveData)
    new MutationObserver(changes => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.loading === 'lazy') shrink(node)
    }).observe(root, { childList: true, subtree: true })

  // An open menu lies over the page: it goes with Escape, and when something beside it is pressed or focused.
  const openMenus = () => all('details[name="menu"][open], details[name="menu-lebar"][open]')
  const closeMenus = target => {
    for (const menu of openMenus()) if (!menu.contains(target)) menu.open = false
  }
  document.addEventListener('click', ({ target }) => closeMenus(target))
  document.addEventListener('focusin', ({ target }) => closeMenus(target))
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const menu of openMenus()) {
      if (menu.contains(document.activeElement)) menu.querySelector('summary').focus()
      menu.open = false
    }
  })
  // The page as it was left comes back whole: not its open menu, and with what was chosen meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    closeMenus(null)
    showRemembered()
  })

  const offerCopy = button => {
    const word = button.querySelector('[data-situs="kata"]')
    const before = word.textContent
    button.addEventListener('click', async () => {
      word.textContent = await navigator.clipboard.writeText(button.value).then(
        () => 'Tautan tersalin',
        () => 'Tidak bisa disalin',
      )
      whisper.textContent = word.textContent
      setTimeout(() => {
        word.textContent = before
        whisper.textContent = ''
      }, 4000)
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

  // The strip of photos scrolls and is swiped by itself. Added: a key or a link moves by one whole photo, the page
  // stays where it is, and going back leaves the album instead of walking through its photos again.
  const offerGallery = strip => {
    const photos = [...strip.children]
    const links = all('a[href^="#foto-"]')
    const distance = photo => Math.abs(photo.offsetLeft - strip.scrollLeft)
    const shown = () => photos.reduce((best, photo) => (distance(photo) < distance(best) ? photo : best))
    const mark = () => {
      const { id } = shown()
      for (const link of links)
        if (!strip.contains(link)) link.setAttribute('aria-current', String(link.hash === `#${id}`))
    }
    const go = photo => {
      photo.scrollIntoView({ block: 'nearest', inline: 'start', behavior: 'instant' })
      strip.focus({ preventScroll: true })
      history.replaceState(history.state, '', `#${photo.id}`)
      const words = photo.querySelector('figcaption')?.textContent || photo.querySelector('img').alt
      whisper.textContent = `Foto ${photos.indexOf(photo) + 1} dari ${photos.length}. ${words}`
    }
    strip.addEventListener('scroll', mark, { passive: true })
    strip.addEventListener('keydown', event => {
      const here = photos.indexOf(shown())
      const to = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: photos.length - 1 }[event.key]
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      if (photos[to]) go(photos[to])
    })
    for (const link of links)
      link.addEventListener('click', event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        const photo = document.getElementById(link.hash.slice(1))
        go(photo)
        // Pressed again, the same key goes on in the same direction.
        const same = all('a', photo).find(other => other.textContent === link.textContent)
        same?.focus({ preventScroll: true })
      })
    mark()
  }

  // Suggestions while typing: a combobox with a list (WAI-ARIA APG). Enter without a choice searches, as ever.
  const offerSuggestions = input => {
    const list = document.createElement('ul')
    const known = new Map()
    let options = []
    let chosen = -1
    let timer
    let asking
    const choose = index => {
      options[chosen]?.setAttribute('aria-selected', 'false')
      chosen = index
      const option = options[index]
      option?.setAttribute('aria-selected', 'true')
      option?.scrollIntoView({ block: 'nearest' })
      if (option) input.setAttribute('aria-activedescendant', option.id)
      else input.removeAttribute('aria-activedescendant')
    }
    const offer = found => {
      choose(-1)
      options = found.map(({ teks, alamat, jenis }, index) => {
        const option = document.createElement('li')
        option.id = `${list.id}-${index}`
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', 'false')
        option.dataset.alamat = alamat
        const kind = document.createElement('small')
        kind.textContent = jenis
        option.append(teks, ' ', kind)
        return option
      })
      list.replaceChildren(...options)
      list.hidden = options.length === 0
      input.setAttribute('aria-expanded', String(!list.hidden))
      whisper.textContent = list.hidden ? '' : `${options.length} saran`
    }
    const close = () => {
      clearTimeout(timer)
      asking?.abort()
      if (!list.hidden) offer([])
    }
    const ask = async typed => {
      asking = new AbortController()
      const { signal } = asking
      // What comes later than this helps nobody who types.
      const patience = setTimeout(() => asking.abort(), 5000)
      try {
        const answer = await fetch(input.dataset.saran + encodeURIComponent(typed), { signal })
        const found = answer.ok ? await answer.json() : []
        known.set(typed, found)
        if (!signal.aborted) offer(found)
      } catch {
        // Offline, too slow or overtaken by the next letter: the form still searches.
        if (asking.signal === signal) offer([])
      }
      clearTimeout(patience)
    }
    const typing = () => {
      clearTimeout(timer)
      asking?.abort()
      const typed = input.value.trim().replace(/\s+/g, ' ').toLowerCase()
      if (typed.length < 2 || connection.saveData || /2g/.test(connection.effectiveType)) offer([])
      else if (known.has(typed)) offer(known.get(typed))
      else timer = setTimeout(ask, 200, typed)
    }
    const keys = event => {
      const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const count = options.length
      if (!count || event.isComposing) return
      // The field itself is one place more in the round.
      if (turn) choose(((chosen + 1 + turn + count + 1) % (count + 1)) - 1)
      else if (event.key === 'Escape') close()
      else if (event.key === 'Enter' && chosen >= 0) location.assign(options[chosen].dataset.alamat)
      else return
      event.preventDefault()
    }

    list.id = `${input.id}-saran`
    list.className = 'saran'
    list.hidden = true
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', 'Saran')
    // Pressing an option must not take the focus out of the field first.
    list.addEventListener('mousedown', event => event.preventDefault())
    list.addEventListener('click', ({ target }) => {
      const option = target.closest('li')
      if (option) location.assign(option.dataset.alamat)
    })
    input.after(list)
    // A search field may not be a combobox, a text field may.
    input.type = 'text'
    input.enterKeyHint = 'search'
    input.autocomplete = 'off'
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', list.id)
    input.addEventListener('input', typing)
    input.addEventListener('keydown', keys)
    input.addEventListener('blur', close)
  }

  const offers = {
    tampilan: offerChoice,
    huruf: offerChoice,
    salin: navigator.clipboard ? offerCopy : undefined,
    cetak: button => button.addEventListener('click', () => print()),
    galeri: offerGallery,
  }

  document.addEventListener('DOMContentLoaded', () => {
    document.body.append(notice, whisper)
    showRemembered()
    for (const element of all('[data-situs]')) {
      const offer = offers[element.dataset.situs]
      if (!offer) continue
      offer(element)
      element.hidden = false
    }
    all('input[data-saran]').forEach(offerSuggestions)
  })
})()
