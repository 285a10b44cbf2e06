using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Newsprint.Tests;

/// <summary>What work costs: this thread's own time of a processor, where the system tells it, so that others on the machine do not change it.</summary>
static class Cost
{
    /// <summary>Milliseconds below which a ratio says nothing.</summary>
    const double Unmeasured = 20;

    /// <summary>Milliseconds of work that is done on this thread.</summary>
    public static double Of(Action work)
    {
        var before = Milliseconds();
        work();
        return Milliseconds() - before;
    }

    /// <summary>Holds that work on twice as much takes about twice as long, never four times.</summary>
    /// <param name="what">What is worked on, for the message.</param>
    /// <param name="length">How much of it.</param>
    /// <param name="work">Works on so much.</param>
    public static void AssertLinear(string what, int length, Func<int, Action> work)
    {
        var (one, two) = (work(length), work(length * 2));
        var (once, twice) = (double.MaxValue, double.MaxValue);
        // The least of a few tries is what the text costs; the rest is what else the machine had to do.
        for (var turn = 0; turn < 4; turn++)
        {
            once = Math.Min(once, Of(one));
            twice = Math.Min(twice, Of(two));
            if (twice / once < 3 || twice < Unmeasured) return;
        }
        Assert.Fail($"'{what}': {length} characters took {once:0} ms, {length * 2} took {twice:0} ms");
    }

    static double Milliseconds()
    {
        const string mine = "/proc/thread-self/schedstat";
        return File.Exists(mine)
            ? double.Parse(File.ReadAllText(mine).Split(' ')[0], CultureInfo.InvariantCulture) / 1e6
            : Stopwatch.GetElapsedTime(0).TotalMilliseconds;
    }
}
