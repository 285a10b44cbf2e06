using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Markdig;

namespace Newsprint.Tool.Notebooks;

/// <summary>
/// A notebook as one web page that needs nothing else: charts to hover over, no network. Nothing of the notebook runs: its
/// HTML stands in frames without scripts, and the page's policy lets only our two scripts run.
/// </summary>
sealed partial class NotebookPage
{
    static readonly MarkdownPipeline Prose = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras()
        .UseAutoLinks()
        .DisableHtml()
        .Build();
    static readonly string Style = Resource("page.css"), Script = Resource("page.js");

    readonly StringBuilder _body = new();
    bool _hasCharts;

    /// <summary>The page's text.</summary>
    public static string Of(NotebookFile notebook)
    {
        var page = new NotebookPage();
        foreach (var cell in notebook.Cells) page.Add(notebook, cell);
        return page.Whole(Title(notebook));
    }

    string Whole(string title)
    {
        // A script's end inside a script would end it; the characters mean the same to JavaScript.
        string[] scripts = [.. (_hasCharts
            ? [PlotlyScript.Text.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)]
            : Array.Empty<string>()),
            Script];
        var policy = $"default-src 'none'; script-src {string.Join(' ', scripts.Select(Hash))}; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";
        return $"""
            <!DOCTYPE html>
            <html>
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <style>
            {Style}</style>
            </head>
            <body>
            {_body}{string.Concat(scripts.Select(script => $"<script>{script}</script>\n"))}</body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    void Add(NotebookFile notebook, NotebookCell cell)
    {
        if (cell.Kind == "markdown") _body.Append(Markdown.ToHtml(cell.Source, Prose)).Append('\n');
        if (!cell.IsCode) return;
        if (!string.IsNullOrWhiteSpace(cell.Source)) AddText("code", cell.Source);
        foreach (var output in notebook.OutputsOf(cell).OfType<JsonObject>()) AddOutput(output);
    }

    void AddOutput(JsonObject output)
    {
        var kind = JsonStrings.Of(output["output_type"]);
        if (kind == "stream")
            AddText(JsonStrings.Of(output["name"]) == "stderr" ? "output stderr" : "output", CellOutputs.Joined(output["text"]));
        else if (kind == "error")
            AddText("output error", string.Join('\n', (output["traceback"] as JsonArray ?? []).Select(JsonStrings.Of)));
        else if (output["data"] is JsonObject data) AddData(data);
    }

    void AddData(JsonObject data)
    {
        if (data[ChartOutput.Figure] is JsonObject figure) AddChart(figure, Text(data, "text/plain") ?? "");
        else if (Text(data, "text/html") is { } html) AddFrame(html);
        else if (Text(data, ChartOutput.Picture) is { } picture)
            AddImage($"data:image/png;base64,{picture.ReplaceLineEndings("")}", Text(data, "text/plain") ?? "");
        else if (Text(data, "image/svg+xml") is { } svg)
            AddImage($"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}", Text(data, "text/plain") ?? "");
        else if (Text(data, "text/markdown") is { } prose)
            _body.Append("<div class=\"output\">").Append(Markdown.ToHtml(prose, Prose)).Append("</div>\n");
        else AddText("output", Text(data, "text/plain") ?? data.FirstOrDefault().Value?.ToJsonString() ?? "");
    }

    void AddChart(JsonObject figure, string meaning)
    {
        _hasCharts = true;
        var json = new NotebookJson(null, "\n").Write(figure, 0).Replace("<", "\\u003c", StringComparison.Ordinal);
        _body.Append($"<div class=\"output chart\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(meaning)}\"><script type=\"application/json\">{json}</script></div>\n");
    }

    // Nothing of these loads under the page's policy, but for a frame or a hint a browser opens the connection before it asks the policy.
    static string Inert(string html) => Loading().Replace(html, "&lt;");

    [GeneratedRegex("<(?=/?(?:link|meta|base|i?frame|frameset|object|embed|portal|fencedframe)\\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loading();

    void AddFrame(string html)
    {
        var page = $"<!DOCTYPE html><meta charset=\"utf-8\"><style>{Style}body{{margin:0;padding:0;max-width:none}}</style>{Inert(html)}";
        _body.Append($"<div class=\"output\"><iframe sandbox=\"allow-same-origin\" srcdoc=\"{WebUtility.HtmlEncode(page)}\"></iframe></div>\n");
    }

    void AddImage(string source, string meaning) =>
        _body.Append($"<div class=\"output\"><img src=\"{WebUtility.HtmlEncode(source)}\" alt=\"{WebUtility.HtmlEncode(meaning)}\"></div>\n");

    void AddText(string kind, string text) =>
        _body.Append($"<div class=\"{kind}\"><pre>{WebUtility.HtmlEncode(Terminal.Plain(text.ReplaceLineEndings("\n").TrimEnd('\n')))}</pre></div>\n");

    static string? Text(JsonObject data, string mimeType) =>
        data[mimeType] is { } value && value is JsonArray or JsonValue ? CellOutputs.Joined(value) : null;

    static string Title(NotebookFile notebook)
    {
        var lines = notebook.Cells.Where(cell => cell.Kind == "markdown").SelectMany(cell => cell.Source.Split('\n'));
        return lines.FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim()
            ?? Path.GetFileNameWithoutExtension(notebook.Path);
    }

    static string Hash(string script) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n"))))}'";

    static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(NotebookPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
