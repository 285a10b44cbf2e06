namespace Newsprint.Benchmarks;

/// <summary>
/// The files that are read: a folder that was named, else the one beside the checkout, else made-up pages of a fixed seed.
/// </summary>
static class Corpus
{
    const int MadeUpPages = 90;
    const int MadeUpLength = 7_000;

    static string? s_named;

    /// <summary>Paths of the files, in order of their names.</summary>
    public static string[] Files => field ??= Find();

    /// <summary>What the files are, for a heading.</summary>
    public static string Description { get; private set; } = "";

    /// <summary>Takes <c>--quick</c> and <c>--corpus FOLDER</c> off a command line; the rest is BenchmarkDotNet's.</summary>
    public static string[] TakeArguments(string[] args, out bool quick)
    {
        var rest = new List<string>(args);
        quick = rest.Remove("--quick");
        if (rest.IndexOf("--corpus") is >= 0 and var at && at + 1 < rest.Count)
        {
            s_named = rest[at + 1];
            rest.RemoveRange(at, 2);
        }
        return [.. rest];
    }

    static string[] Find()
    {
        var folder = s_named ?? Beside() ?? MakeUp();
        Description = s_named is not null || Beside() is not null
            ? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))
            : "made-up pages";
        return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
    }

    static string? Beside()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Analysis.sln")))
                return Path.Combine(folder, "..", "shared", "corpus") is var corpus && Directory.Exists(corpus) ? corpus : null;
        return null;
    }

    static string MakeUp()
    {
        var folder = Directory.CreateTempSubdirectory("newsprint-benchmarks-").FullName;
        for (var i = 0; i < MadeUpPages; i++)
            File.WriteAllText(Path.Combine(folder, $"{i:000}.txt"), new MadeUpNews(i).Page(MadeUpLength));
        return folder;
    }
}
