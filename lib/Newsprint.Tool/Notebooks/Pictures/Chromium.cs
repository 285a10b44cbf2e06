using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Newsprint.Tool.Notebooks;

/// <summary>A headless Chromium, without network; disposing it ends it and takes its profile away.</summary>
sealed class Chromium : IAsyncDisposable
{
    static readonly TimeSpan ToStart = TimeSpan.FromSeconds(60);
    static readonly string[] Switches =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-default-apps", "--disable-extensions", "--disable-dev-shm-usage", "--hide-scrollbars", "--mute-audio",
        "--force-color-profile=srgb", "--font-render-hinting=none", "--disable-lcd-text", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--remote-debugging-port=0",
    ];

    // Whatever ends the command that started it, kill -9 included, closes this shell's input; a Chromium left alone would stay for good.
    const string EndWithParent =
        "\"$@\" < /dev/null & browser=$!; exec > /dev/null 2>&1; cat; kill -9 $browser; sleep 1; rm -rf \"$TMPDIR\"";

    readonly Process _process;
    readonly string _profile;
    readonly DevTools _tools;

    Chromium(Process process, string profile, DevTools tools) => (_process, _profile, _tools) = (process, profile, tools);

    public static async Task<Chromium> StartAsync(string path, CancellationToken cancel)
    {
        var profile = Directory.CreateTempSubdirectory("newsprint-chromium-").FullName;
        var process = Process.Start(Command(path, profile))!;
        try
        {
            var address = await AddressAsync(process, cancel).WaitAsync(ToStart, cancel).ConfigureAwait(false);
            return new Chromium(process, profile, await DevTools.ConnectAsync(address, cancel).ConfigureAwait(false));
        }
        catch
        {
            End(process, profile);
            throw;
        }
    }

    /// <summary>An empty page of its own, which nothing from outside can reach and that reaches nothing.</summary>
    public async Task<ChromiumPage> OpenAsync(CancellationToken cancel)
    {
        var page = Uri.EscapeDataString("<!DOCTYPE html><meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"default-src 'none'; "
            + "script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:\"><body>");
        var target = await _tools
            .CallAsync("Target.createTarget", new JsonObject { ["url"] = "data:text/html," + page }, null, cancel)
            .ConfigureAwait(false);
        var id = (string)target["targetId"]!;
        var session = await _tools
            .CallAsync("Target.attachToTarget", new JsonObject { ["targetId"] = id, ["flatten"] = true }, null, cancel)
            .ConfigureAwait(false);
        var opened = new ChromiumPage(_tools, id, (string)session["sessionId"]!);
        await opened.ArriveAsync("data:", cancel).WaitAsync(ToStart, cancel).ConfigureAwait(false);
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        await _tools.DisposeAsync().ConfigureAwait(false);
        End(_process, _profile);
    }

    static ProcessStartInfo Command(string path, string profile)
    {
        string[] words = [path, .. Switches, .. Sandbox(), $"--user-data-dir={profile}", "about:blank"];
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(words[0], words[1..])
            : new ProcessStartInfo("/bin/sh", ["-c", EndWithParent, "sh", .. words]);
        start.UseShellExecute = false;
        start.RedirectStandardError = start.RedirectStandardOutput = start.RedirectStandardInput = true;
        start.Environment["TMPDIR"] = profile;
        return start;
    }

    // Chromium refuses its sandbox to root; containers run as root.
    static string[] Sandbox() =>
        Environment.UserName == "root" || Environment.GetEnvironmentVariable("NEWSPRINT_NO_SANDBOX") == "1" ? ["--no-sandbox"] : [];

    static async Task<Uri> AddressAsync(Process process, CancellationToken cancel)
    {
        const string before = "DevTools listening on ";
        while (await process.StandardError.ReadLineAsync(cancel).ConfigureAwait(false) is { } line)
        {
            if (!line.StartsWith(before, StringComparison.Ordinal)) continue;
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancel);
            return new Uri(line[before.Length..].Trim());
        }
        throw new IOException("it ended before it listened");
    }

    static void End(Process process, string profile)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(5000);
        }
        catch (InvalidOperationException)
        {
            // It had ended already.
        }
        process.Dispose();
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (IOException)
        {
            // A child of it still writes; the folder is in the system's temporary folder.
        }
    }
}
