using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Newsprint.Benchmarks;

/// <summary>Prints the ratios that matter within a minute: the least time of some rounds each.</summary>
static class QuickRun
{
    static readonly TimeSpan Enough = TimeSpan.FromSeconds(4);

    public static int Print()
    {
        Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
        var pages = Work.Pages(Corpus.Files);
        var bytes = Corpus.Files.Sum(file => new FileInfo(file).Length);
        var characters = pages.Sum(page => (long)page.Source.Text.Length);
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors");
        Console.WriteLine($"{Corpus.Description}: {pages.Length} files, {bytes / 1e6:F2} MB, {characters} characters, {Work.Figures(pages)} figures");
        Console.WriteLine();
        Console.WriteLine($"{"",-30}{"ms",10}{"x floor",10}{"Mchar/s",10}{"B/byte",10}");
        var floor = Row("floor", () => Work.Floor(Corpus.Files), null, characters, bytes);
        var figures = Row("figures", () => Work.Figures(pages), floor, characters, bytes);
        var figuresIn2 = Row("figures, two threads", () => Work.Figures(pages, 2), floor, characters, null);
        var both = Row("page + figures", () => Work.PagesAndFigures(Corpus.Files), floor, characters, bytes);
        var bothIn2 = Row("page + figures, two threads", () => Work.PagesAndFigures(Corpus.Files, 2), floor, characters, null);
        Console.WriteLine();
        Console.WriteLine($"two threads against one: figures {figures / figuresIn2:F2}x, page + figures {both / bothIn2:F2}x");
        Console.WriteLine();
        PrintLengths();
        return 0;
    }

    static double Row(string name, Func<int> work, double? floor, long characters, long? bytes)
    {
        var (time, allocated) = Least(work);
        Console.WriteLine($"{name,-30}{time,10:F2}{time / (floor ?? time),10:F1}{characters / time / 1000,10:F2}{(bytes is null ? "" : (allocated / (double)bytes).ToString("F2")),10}");
        return time;
    }

    /// <summary>
    /// Characters that are read between two readings of one article: a processor learns to foretell one that is read again at once.
    /// </summary>
    const int Apart = 350_000;

    /// <summary>What a character costs in articles from 10 KB to 100 MB, of the short ones many different ones.</summary>
    static void PrintLengths()
    {
        Console.WriteLine($"{"articles of",-30}{"ms",10}{"ns/char",10}{"B/byte",10}");
        foreach (var length in (int[])[3_500, 35_000, 350_000, 3_500_000, 35_000_000])
        {
            Page[] pages = [.. Enumerable.Range(1, Math.Max(1, Apart / length)).Select(seed => new MadeUpNews(seed).Assembled(length))];
            var bytes = pages.Sum(page => (long)System.Text.Encoding.UTF8.GetByteCount(page.Source.Text));
            var (time, allocated) = Least(() => Work.Figures(pages));
            Console.WriteLine($"{$"{bytes / 1000.0 / pages.Length:F0} KB",-30}{time,10:F2}{time * 1e6 / pages.Sum(page => (long)page.Source.Text.Length),10:F1}{allocated / (double)bytes,10:F2}");
        }
    }

    /// <summary>Least milliseconds and allocated bytes of a round.</summary>
    static (double Milliseconds, long Allocated) Least(Func<int> work)
    {
        var (least, allocated, all) = (double.MaxValue, 0L, Stopwatch.StartNew());
        for (var round = 0; round < 3 || round < 500 && all.Elapsed < Enough; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            work();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (all.Elapsed > 3 * Enough) break;
        }
        return (least, allocated);
    }
}
