using Microsoft.Extensions.FileSystemGlobbing;

namespace Newsprint;

/// <summary>Which files an archive is made of, in the order they are read: arguments as given, folders and patterns by ordinal names.</summary>
static class InputFiles
{
    static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true };

    /// <summary>The files of a path: itself, those in it, or those that match it. A link to a folder inside a folder is not followed.</summary>
    /// <exception cref="InputException">There is no such file, or none that matches.</exception>
    public static IEnumerable<string> Of(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? Walk(path)
        : path.AsSpan().IndexOfAny('*', '?') >= 0 ? Matching(path)
        : throw new InputException(ArchiveNotes.Missing(path));

    /// <summary>Whether a file found in a folder or an archive is one of pages.</summary>
    public static bool IsPage(string name) => Ends(name, ".txt") || Ends(name, ".txt.gz") || IsLines(name);

    /// <summary>Whether a file holds pages as JSON Lines.</summary>
    public static bool IsLines(string name) => Ends(name, ".jsonl") || Ends(name, ".ndjson") || Ends(name, ".jsonl.gz") || Ends(name, ".ndjson.gz");

    /// <summary>Whether a file is a zip archive, by its name.</summary>
    public static bool IsZip(string name) => Ends(name, ".zip");

    // What stands in a folder may be anything; JSON Lines there are taken only where they are named.
    static IEnumerable<string> Walk(string folder)
    {
        var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Visible).Select(entry => (entry.Name, IsFolder: entry is DirectoryInfo, entry.LinkTarget)).ToArray();
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = $"{folder.TrimEnd('/', Path.DirectorySeparatorChar)}/{entry.Name}";
            if (!entry.IsFolder && (IsZip(path) || IsPage(path) && !IsLines(path))) yield return path;
            if (!entry.IsFolder || entry.LinkTarget is not null) continue;
            foreach (var file in Walk(path)) yield return file;
        }
    }

    static IEnumerable<string> Matching(string pattern)
    {
        var parts = pattern.Split('/');
        var fixedParts = parts.TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0).Count();
        var folder = string.Join('/', parts[..fixedParts]);
        var start = pattern.StartsWith('/') && folder.Length == 0 ? "/" : folder;
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts[fixedParts..]));
        var found = Directory.Exists(start.Length == 0 ? "." : start) ? matcher.GetResultsInFullPath(start.Length == 0 ? "." : start).ToArray() : [];
        if (found.Length == 0) throw new InputException(ArchiveNotes.NoMatch(pattern));
        var root = Path.GetFullPath(start.Length == 0 ? "." : start);
        return found.Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal).Select(path => start.Length == 0 ? path : $"{start.TrimEnd('/')}/{path}");
    }

    static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
