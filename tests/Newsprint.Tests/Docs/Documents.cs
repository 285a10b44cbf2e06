using System.Text.RegularExpressions;

namespace Newsprint.Tests;

/// <summary>The texts for people that are committed: every Markdown file of the checkout.</summary>
static partial class Documents
{
    /// <summary>Their paths, from the root.</summary>
    public static string[] All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md", new EnumerationOptions { RecurseSubdirectories = true })
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "TestResults" || part.StartsWith('.')))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>The code blocks of a document, each with its language; empty where none is said.</summary>
    public static IEnumerable<(string Language, string Code)> Blocks(string text) =>
        Block().Matches(text).Select(match => (match.Groups["language"].Value, match.Groups["code"].Value));

    /// <summary>The document without its code blocks.</summary>
    public static string Prose(string text) => Block().Replace(text, "");

    /// <summary>Where its links and pictures lead.</summary>
    public static IEnumerable<string> Links(string text) =>
        Link().Matches(InlineCode().Replace(Prose(text), ""))
            .Select(match => match.Groups["markdown"].Success ? match.Groups["markdown"].Value : match.Groups["html"].Value);

    /// <summary>Code within its sentences.</summary>
    public static IEnumerable<string> Inline(string text) => InlineCode().Matches(Prose(text)).Select(match => match.Groups["code"].Value);

    /// <summary>The anchors of its headings, as GitHub makes them.</summary>
    public static IEnumerable<string> Anchors(string text) =>
        Heading().Matches(Prose(text))
            .Select(match => NoAnchor().Replace(match.Groups["title"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<markdown>[^)\s]+)\)|(?:src|href)=""(?<html>[^""]+)""")]
    private static partial Regex Link();

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
