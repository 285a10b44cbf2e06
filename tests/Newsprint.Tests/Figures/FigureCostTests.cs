using System.Buffers;
using System.Diagnostics;
using System.Text;
using Newsprint.Benchmarks;
using Xunit;

namespace Newsprint.Tests;

/// <summary>Runs alone: what it times would be the other tests' time too.</summary>
[CollectionDefinition("timed", DisableParallelization = true)]
public class TimedTests;

/// <summary>
/// What figures cost, as ratios within one run, never in seconds. The limits are wide, for unoptimised code on a busy machine; what
/// they catch is a cost that grows faster than the text. tests/Newsprint.Benchmarks measures.
/// </summary>
[Collection("timed")]
public class FigureCostTests
{
    const int Short = 3_500;
    const int Long = 350_000;
    static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两半几数");

    /// <summary>A hundred articles of 10 KB against one of 1 MB: as much text, so as much time.</summary>
    [Fact]
    public void ACharacterCostsAsMuchInALongArticleAsInAShortOne()
    {
        Page[] apart = [.. Enumerable.Range(0, Long / Short).Select(seed => new MadeUpNews(seed).Assembled(Short))];
        Page[] whole = [new MadeUpNews(0).Assembled(Long)];
        var ratio = Ratio(() => Read(whole), () => Read(apart));
        Assert.True(ratio < 3, $"a character of one long article costs {ratio:F1} times one of short articles");
    }

    /// <summary>Bytes are the same on every machine.</summary>
    [Fact]
    public void WhatIsAllocatedGrowsWithTheTextAlone()
    {
        var (few, many) = (Allocated(new MadeUpNews(0).Assembled(Short)), Allocated(new MadeUpNews(0).Assembled(Long)));
        Assert.True(many < few * 1.5, $"{many:F1} bytes a character in a long article, {few:F1} in a short one");
    }

    [Fact]
    public void FiguresStayWithinAFactorOfReadingTheText()
    {
        Page[] pages = [.. Enumerable.Range(0, 20).Select(seed => new MadeUpNews(seed).Assembled(Short))];
        var bytes = pages.Select(page => Encoding.UTF8.GetBytes(page.Source.Text)).ToArray();
        var ratio = Ratio(() => Read(pages), () => Floor(bytes));
        Assert.True(ratio < 2000, $"figures cost {ratio:F0} times decoding and one search");
    }

    static int Read(Page[] pages) => pages.Sum(page => Figures.Of(page, Units.Standard).Count);

    static int Floor(byte[][] pages)
    {
        var found = 0;
        foreach (var page in pages)
        {
            var rest = Encoding.UTF8.GetString(page).AsSpan();
            for (int at; (at = rest.IndexOfAny(Numerals)) >= 0; rest = rest[(at + 1)..]) found++;
        }
        return found;
    }

    static double Allocated(Page page)
    {
        Figures.Of(page, Units.Standard);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Figures.Of(page, Units.Standard);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)page.Source.Text.Length;
    }

    /// <summary>The least time of one against the least of the other, in turns, so that what else the machine does falls on both.</summary>
    static double Ratio(Func<int> work, Func<int> other)
    {
        Assert.True(work() > 0 && other() > 0);
        var (least, leastOther) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < 7; round++)
        {
            least = Math.Min(least, Time(work));
            leastOther = Math.Min(leastOther, Time(other));
        }
        return least / leastOther;
    }

    static double Time(Func<int> work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
