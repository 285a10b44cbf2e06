using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Newsprint.Tests;

/// <summary>
/// What work costs: this thread's own time of a processor, where the system tells it, so that others on the machine do not change it.
/// </summary>
static class Cost
{
    /// <summary>Milliseconds below which a ratio says nothing.</summary>
    const double Unmeasured = 20;

    /// <summary>Milliseconds that can be told from as many and a half.</summary>
    const double Measured = 40;

    /// <summary>How often work is done to be measured, at most.</summary>
    const int MostTimes = 100;

    /// <summary>Milliseconds of work that is done on this thread.</summary>
    public static double Of(Action work)
    {
        var before = Milliseconds();
        work();
        return Milliseconds() - before;
    }

    /// <summary>Holds that work on so many times as much takes about as many times as long, never as many times that.</summary>
    /// <param name="what">What is worked on, for the message.</param>
    /// <param name="length">How much of it.</param>
    /// <param name="work">Makes ready, and works on so much.</param>
    /// <param name="times">How many times; of twice as much, others that use the same caches would show as much as a fault.</param>
    public static void AssertLinear(string what, int length, Func<int, Action> work, int times = 4)
    {
        var (one, all) = (work(length), work(length * times));
        var (once, many) = (double.MaxValue, double.MaxValue);
        // The least of a few tries is what the text costs; the rest is what else the machine had to do, which may take it a while.
        for (var turn = 0; turn < 8; turn++)
        {
            if (turn > 3) Thread.Sleep(100 * turn);
            once = Math.Min(once, Once(one));
            many = Math.Min(many, Once(all));
            if (many / once < 1.5 * times || many < Unmeasured) return;
        }
        Assert.Fail($"'{what}': {length} took {once:0} ms, {length * times} took {many:0} ms");
    }

    // The system counts a thread's time in steps of some milliseconds: what is short is done again, until there are many of them.
    static double Once(Action work)
    {
        var (before, spent, times) = (Milliseconds(), 0.0, 0);
        for (; spent < Measured && times < MostTimes; times++)
        {
            work();
            spent = Milliseconds() - before;
        }
        return spent / times;
    }

    static double Milliseconds()
    {
        const string mine = "/proc/thread-self/schedstat";
        return File.Exists(mine)
            ? double.Parse(File.ReadAllText(mine).Split(' ')[0], CultureInfo.InvariantCulture) / 1e6
            : Stopwatch.GetElapsedTime(0).TotalMilliseconds;
    }
}
