using System.Buffers;
using System.Text;

namespace Newsprint.Benchmarks;

/// <summary>What is timed, each over a list of files or pages.</summary>
static class Work
{
    /// <summary>What a number can begin with.</summary>
    static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两半几数");

    /// <summary>The floor: reads the bytes, decodes UTF-8, searches once for digits and numerals; how many there are.</summary>
    public static int Floor(string[] files)
    {
        var found = 0;
        foreach (var file in files)
        {
            var rest = Encoding.UTF8.GetString(File.ReadAllBytes(file)).AsSpan();
            for (int at; (at = rest.IndexOfAny(Numerals)) >= 0; rest = rest[(at + 1)..]) found++;
        }
        return found;
    }

    /// <summary>Reads and puts together every page.</summary>
    public static Page[] Pages(string[] files) => [.. files.Select(file => Page.Read(file))];

    /// <summary>Reads the figures of pages that are put together already, each time anew; how many there are.</summary>
    public static int Figures(Page[] pages)
    {
        var found = 0;
        foreach (var page in pages) found += Newsprint.Figures.Of(page, Units.Standard).Count;
        return found;
    }

    /// <summary>From files to figures, in one thread; how many there are.</summary>
    public static int PagesAndFigures(string[] files)
    {
        var found = 0;
        foreach (var file in files) found += Newsprint.Figures.Of(Page.Read(file)).Count;
        return found;
    }

    /// <summary>From files to figures, in so many threads; how many there are.</summary>
    public static int PagesAndFigures(string[] files, int threads)
    {
        var found = 0;
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = threads },
            file => Interlocked.Add(ref found, Newsprint.Figures.Of(Page.Read(file)).Count));
        return found;
    }

    /// <summary>Reads figures of pages that are put together already, in so many threads; how many there are.</summary>
    public static int Figures(Page[] pages, int threads)
    {
        var found = 0;
        Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = threads },
            page => Interlocked.Add(ref found, Newsprint.Figures.Of(page, Units.Standard).Count));
        return found;
    }
}
