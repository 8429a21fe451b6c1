/**
 * What makes a server on this computer take requests from Chandelle: it refuses those of web pages, and holds an
 * extension to be one. Said exactly, because guessing leads people to open such a server to every page.
 */

export type System = 'mac' | 'win' | 'linux';

/** @param origin of this extension; where it changes with the browser's profile, all of that browser's extensions */
export function commandsToAllow(system: System, origin: string): { server: string; command: string }[] {
  const variable = `OLLAMA_ORIGINS=${origin}`;
  const ollama: Record<System, string> = {
    mac: `launchctl setenv OLLAMA_ORIGINS "${origin}" && osascript -e 'quit app "Ollama"' && open -a Ollama`,
    win: `setx OLLAMA_ORIGINS "${origin}" && taskkill /im "ollama app.exe" /f & start "" "%LOCALAPPDATA%\\Programs\\Ollama\\ollama app.exe"`,
    linux: `sudo mkdir -p /etc/systemd/system/ollama.service.d && printf '[Service]\\nEnvironment="${variable}"\\n' | sudo tee /etc/systemd/system/ollama.service.d/origins.conf && sudo systemctl daemon-reload && sudo systemctl restart ollama`,
  };
  return [
    { server: 'Ollama', command: ollama[system] },
    { server: 'LM Studio', command: 'lms server start --cors' },
  ];
}
