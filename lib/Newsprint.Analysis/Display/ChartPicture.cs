using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Newsprint;

/// <summary>A chart as PNG, for hosts that have no session of ours to draw it: one short run of a headless Chromium each.</summary>
static class ChartPicture
{
    /// <summary>What stands before a picture's base64 where plotly.js gives it.</summary>
    public const string Before = "data:image/png;base64,";

    /// <summary>
    /// Script. plotly.js draws lots for the names of its parts; from here on the same lots for each figure, so that the same figure gives
    /// the same bytes.
    /// </summary>
    public const string SameLots = "let seed = 1; Math.random = () => { seed = (seed * 48271) % 2147483647; return seed / 2147483647; };";

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    static readonly ConcurrentDictionary<string, string?> Drawn = [];
    static readonly Lazy<string?> Chromium = new(() => ChromiumPath.Find(Environment.GetEnvironmentVariable(ChromiumPath.Variable)));

    /// <summary>Whether there is a Chromium.</summary>
    public static bool IsPossible => Chromium.Value is not null;

    /// <summary>The picture as base64, twice as many pixels as the chart asks for; null where there is no Chromium or it fails.</summary>
    public static string? Of(Chart chart) => Chromium.Value is null ? null
        : Drawn.GetOrAdd(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(chart.FigureJson))), _ => Draw(chart));

    /// <summary>A page with plotly.js and the figure, that then runs a script.</summary>
    public static string Page(Chart chart, string script) =>
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
            + Html.Escape(chart.Title)
            + "</title><style>body{margin:0 auto;width:max-content;max-width:100%;overflow-x:auto}</style><body><div id=\"chart\" role=\"img\" aria-label=\""
        + Html.Escape(chart.AlternativeText) + "\"></div><script>" + Charts.PlotlyScript().Replace("</script", "<\\/script")
        + "</script><script>const figure = " + chart.FigureJson.Replace("<", "\\u003c") + ";" + script + "</script></html>\n";

    static string? Draw(Chart chart)
    {
        var folder = Directory.CreateTempSubdirectory("newsprint-chart-");
        try
        {
            var page = Path.Combine(folder.FullName, "chart.html");
            File.WriteAllText(page, Page(chart, string.Create(CultureInfo.InvariantCulture, $$"""
                {{SameLots}}
                Plotly.toImage(figure, { format: 'png', width: {{chart.Width}}, height: {{chart.Height}}, scale: 2 }).then(url => document.body.textContent = url);
                """)));
            return Picture(Run(Chromium.Value!, folder.FullName, new Uri(page).AbsoluteUri));
        }
        catch (Exception fault) when (fault is IOException or Win32Exception or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            TryDelete(folder);
        }
    }

    static string Run(string chromium, string folder, string page)
    {
        using var process = Process.Start(new ProcessStartInfo(chromium,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            $"--user-data-dir={Path.Combine(folder, "profile")}", "--virtual-time-budget=20000", "--dump-dom", page,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!output.Wait(Longest)) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return output.IsCompletedSuccessfully ? output.Result : "";
    }

    static string? Picture(string dom)
    {
        var start = dom.IndexOf(Before, StringComparison.Ordinal);
        if (start < 0) return null;
        var end = dom.IndexOf('<', start);
        return end < 0 ? null : dom[(start + Before.Length)..end].Trim();
    }

    // The browser's last process may still be writing to its profile.
    static void TryDelete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
    }
}
