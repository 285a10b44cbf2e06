using System.IO.Enumeration;

namespace Newsprint;

/// <summary>
/// Which files an archive is made of, in the order they are read: arguments as given, folders and patterns by ordinal names.
/// </summary>
static class InputFiles
{
    static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true
    };
    static readonly EnumerationOptions All = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false
    };

    /// <summary>
    /// The files of a path: itself, those in it, or those that match it. A link to a folder inside a folder is not followed.
    /// </summary>
    /// <exception cref="InputException">There is no such file, or none that matches.</exception>
    public static IEnumerable<string> Of(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? Walk(path)
        : HasWildcard(path) ? Matching(path)
        : throw new InputException(ArchiveNotes.Missing(path));

    /// <summary>Whether a file found in a folder or an archive is one of pages.</summary>
    public static bool IsPage(string name) => Ends(name, ".txt") || Ends(name, ".txt.gz") || IsLines(name);

    /// <summary>Whether a file holds pages as JSON Lines.</summary>
    public static bool IsLines(string name) =>
        Ends(name, ".jsonl") || Ends(name, ".ndjson") || Ends(name, ".jsonl.gz") || Ends(name, ".ndjson.gz");

    /// <summary>Whether a file is a zip archive, by its name.</summary>
    public static bool IsZip(string name) => Ends(name, ".zip");

    // What stands in a folder may be anything; JSON Lines there are taken only where they are named.
    static IEnumerable<string> Walk(string folder)
    {
        // A folder that cannot be listed is given itself: it is reported as what cannot be read, not passed over in silence.
        if (Listed(folder) is not { } entries)
        {
            yield return folder;
            yield break;
        }
        foreach (var entry in entries)
        {
            var path = Join(folder, entry.Name);
            if (!entry.IsFolder && (IsZip(path) || IsPage(path) && !IsLines(path))) yield return path;
            if (!entry.IsFolder || entry.IsLink) continue;
            foreach (var file in Walk(path)) yield return file;
        }
    }

    static (string Name, bool IsFolder, bool IsLink)[]? Listed(string folder)
    {
        try
        {
            return [.. Entries(folder, "*", All).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return null;
        }
    }

    static IEnumerable<string> Matching(string pattern)
    {
        var parts = pattern.Split('/');
        var rooted = parts[0].Length == 0;
        string[] found = [.. Matching(rooted ? "/" : "", rooted ? parts[1..] : parts).Distinct().Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : throw new InputException(ArchiveNotes.NoMatch(pattern));
    }

    static IEnumerable<string> Matching(string folder, string[] parts)
    {
        if (parts is ["**", .. var after])
            return Matching(folder, after.Length == 0 ? ["*"] : after)
                .Concat(Entries(folder, "*")
                    .Where(entry => entry.IsFolder && !entry.IsLink)
                    .SelectMany(entry => Matching(Join(folder, entry.Name), parts)));
        var entries = HasWildcard(parts[0])
            ? Entries(folder, parts[0]).Select(entry => Join(folder, entry.Name))
            : [Join(folder, parts[0])];
        return parts.Length == 1
            ? entries.Where(File.Exists)
            : entries.Where(Directory.Exists).SelectMany(entry => Matching(entry, parts[1..]));
    }

    static IEnumerable<(string Name, bool IsFolder, bool IsLink)> Entries(string folder, string pattern,
        EnumerationOptions? options = null) =>
        new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos("*", options ?? Visible)
            .Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Name, ignoreCase: false))
            .Select(entry => (entry.Name, entry is DirectoryInfo, entry.LinkTarget is not null));

    static bool HasWildcard(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    static string Join(string folder, string name) =>
        folder.Length == 0 ? name : $"{folder.TrimEnd('/', Path.DirectorySeparatorChar)}/{name}";

    static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
