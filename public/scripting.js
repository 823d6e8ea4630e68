// Loaded before the page is drawn: what needs scripts is shown only where they run. The media feature
// `scripting` does not say so where an extension blocks them.
document.documentElement.classList.add('scripting');
