using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Newsprint.Tool;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Text of a page, of a notebook or of a file name never becomes markup, script, formula, terminal command or path.</summary>
public sealed class HostileTextTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    int _connections;

    public HostileTextTests()
    {
        _listener.Start();
        _ = AnswerAsync();
    }

    // Whoever connects is counted and sent away, so that nothing waits for an answer.
    async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _connections);
            }
        }
        catch (Exception end) when (end is ObjectDisposedException or SocketException or InvalidOperationException)
        {
            // The test has ended.
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        _folder.Dispose();
    }

    int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What would run or load in a page that took it for markup.</summary>
    string Attack =>
        $"</script></style></title><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><img src=http://127.0.0.1:{Port}/i>"
        + $"<link rel=stylesheet href=http://127.0.0.1:{Port}/c><LINK rel=preconnect href=http://127.0.0.1:{Port}><iframe src=http://127.0.0.1:{Port}/f></iframe><meta http-equiv=refresh content=\"0;url=http://127.0.0.1:{Port}/m\">"
        + $"<form action=http://127.0.0.1:{Port}/a><svg onload=document.title='owned'><a href=javascript:document.title='owned'>x</a>\"'`&lt;";

    string HostilePage => $"贷款{Attack}余额增长\n本报讯（记者 {Attack}）12月2日，记者获悉，截至9月底，{Attack}全市贷款余额达3亿元，同比增长10.7%。\n";

    [Fact]
    public async Task TheViewOfAPageRunsAndRequestsNothing()
    {
        var view = ReadingView.Of(Page.Parse(HostilePage, Attack.Replace("/", "_", StringComparison.Ordinal)));
        Assert.Contains("default-src 'none'", view);
        await AssertInert(view);
    }

    [Fact]
    public async Task TheWebPageOfANotebookRunsAndRequestsNothing()
    {
        var data = new JsonObject { ["text/html"] = Attack, ["text/plain"] = Attack };
        JsonObject[] outputs =
        [
            new() { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = Attack },
            new() { ["output_type"] = "error", ["ename"] = Attack, ["evalue"] = Attack, ["traceback"] = new JsonArray(Attack) },
            new() { ["output_type"] = "display_data", ["metadata"] = new JsonObject(), ["data"] = data },
            new() { ["output_type"] = "display_data", ["metadata"] = new JsonObject(), ["data"] = new JsonObject { ["image/svg+xml"] = $"<svg xmlns=\"http://www.w3.org/2000/svg\">{Attack}</svg>" } },
            new() { ["output_type"] = "display_data", ["metadata"] = new JsonObject(), ["data"] = new JsonObject { ["text/markdown"] = $"{Attack}\n\n![i](http://127.0.0.1:{Port}/md)" } },
            new() { ["output_type"] = "display_data", ["metadata"] = new JsonObject(), ["data"] = new JsonObject { ["image/png"] = $"\"><img src=http://127.0.0.1:{Port}/p>" } },
        ];
        await AssertInert(NotebookText.ToPage(Attack, [.. outputs], $"# {Attack}\n\n![i](http://127.0.0.1:{Port}/c)\n"));
    }

    // Without the policy and as markup the same attack does load: or else the two above would show nothing.
    [Fact]
    public async Task TheAttackWorksWhereNothingHoldsIt()
    {
        var title =
            await Title($"<!DOCTYPE html><title>page</title><script>document.title='owned'</script><img src=http://127.0.0.1:{Port}/i>");
        Assert.Equal("owned", title);
        Assert.True(Volatile.Read(ref _connections) > 0);
    }

    async Task AssertInert(string html)
    {
        Assert.NotEqual("owned", await Title(html));
        Assert.True(Volatile.Read(ref _connections) == 0, "the page asked the network for something");
    }

    // A Chromium as anybody starts it, whose network is this machine's: what holds is the page, not the browser's switches.
    async Task<string> Title(string html)
    {
        var path = ChromiumPath.Find(null);
        Assert.SkipWhen(path is null, "no Chromium on this machine");
        var cancel = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(_folder["page.html"], html, cancel);
        using var chromium = Process.Start(new ProcessStartInfo(path!,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            $"--user-data-dir={_folder["profile"]}", "--virtual-time-budget=2000", "--dump-dom", new Uri(_folder["page.html"]).AbsoluteUri,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = chromium.StandardError.ReadToEndAsync(cancel);
        var shown = await chromium.StandardOutput.ReadToEndAsync(cancel);
        await chromium.WaitForExitAsync(cancel);
        Assert.True(shown.Contains("<title>", StringComparison.Ordinal), await error);
        return Regex.Match(shown, "<title>(.*?)</title>", RegexOptions.Singleline).Groups[1].Value;
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1家")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    public void ACellThatASpreadsheetWouldRunIsText(string cell)
    {
        var table = new Table("t", [new Column("text", ColumnType.Text, ""), new Column("value", ColumnType.Number, "")],
            [cell, (decimal?)-1.5m]);
        var safe = Csv.ToText(table, new CsvOptions(Safe: true, Header: false));
        Assert.StartsWith("'", safe.TrimStart('"'));
        Assert.EndsWith(",-1.5\r\n", safe);
    }

    [Theory]
    [InlineData("a\u001b[31m\u001b]0;owned\u0007b", "a\\u001B[31m\\u001B]0;owned\\u0007b")]
    [InlineData("a\u009b31mb\u007f", "a\\u009B31mb\\u007F")]
    [InlineData("a\u202ecba\u2066\u200b\ufeff", "a\\u202Ecba\\u2066\\u200B\\uFEFF")]
    [InlineData("a\r\nb\u2028c", "a b c")]
    [InlineData("余额👨‍👩‍👧\t3亿元", "余额👨‍👩‍👧\t3亿元")]
    public void AMessageIsOneLineThatDrivesNoTerminal(string text, string shown) => Assert.Equal(shown, Terminal.Line(text));

    [Theory]
    [InlineData("figures")]
    [InlineData("articles")]
    [InlineData("view")]
    public void FileNamesAndPagesDriveNoTerminal(string verb)
    {
        File.WriteAllText(_folder["a\u001b[31m\nb\u202e.txt"], "标题在此处\n\u001b]0;owned\u0007达500，\ufffd。\n");
        var (exit, _, error) = NewsprintCommand.Run(_folder.Path, verb, "a\u001b[31m\nb\u202e.txt", "no\u001b[2J.txt");
        Assert.NotEqual("", error);
        Assert.DoesNotContain(error, c => char.IsControl(c) && c != '\n' || c == '\u202e');
        Assert.All(error.TrimEnd('\n').Split('\n'), line => Assert.Contains(": ", line));
        Assert.True(exit is 1 or 2);
    }

    [Fact]
    public void ReadingAndConvertingANotebookRunsNothing()
    {
        var proof = _folder["ran"];
        File.WriteAllText(_folder["a.ipynb"], NotebookText.Of($"System.IO.File.WriteAllText(@\"{proof}\", \"\")"));
        Assert.Equal(0, NewsprintCommand.Run(_folder.Path, "notebooks", "html", "a.ipynb").Exit);
        Assert.True(File.Exists(_folder["a.html"]));
        Assert.False(File.Exists(proof));
    }

    // What checks outputs must make them; so nobody takes it for a look at the file.
    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    public void RunAndCheckRunTheCellsAndSaySoInTheirHelp(string verb)
    {
        Assert.Contains("A notebook is code: run only those that you trust",
            Regex.Replace(NewsprintCommand.Run(_folder.Path, "notebooks", verb, "--help").Output, @"\s+", " "));
        var proof = _folder["ran"];
        File.WriteAllText(_folder["a.ipynb"], NotebookText.Of($"System.IO.File.WriteAllText(@\"{proof}\", \"\")"));
        _ = NewsprintCommand.Run(_folder.Path, "notebooks", verb, "a.ipynb");
        Assert.True(File.Exists(proof));
    }
}
