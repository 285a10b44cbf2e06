namespace Newsprint.Tool.NewPages;

/// <summary>Whether a page's date can be right: newspapers are not printed ahead, nor were they before there were any.</summary>
static class PageDay
{
    /// <summary>The first monthly in Chinese came out in August 1815, in Malacca (察世俗每月统记传).</summary>
    static readonly DateOnly First = new(1815, 8, 1);

    /// <summary>What is odd about a page's date; null where nothing is.</summary>
    /// <param name="name">The page.</param>
    /// <param name="published">Its date.</param>
    /// <param name="today">The day today; tomorrow's paper may lie before us already.</param>
    public static Note? Doubt(string name, DateOnly published, DateOnly today)
    {
        var found = published > today.AddDays(1) ? "still to come" : published < First ? "before there were newspapers in Chinese" : null;
        return found is null
            ? null
            : new Note(name, 0, FormattableString.Invariant($"the date of publication {published:yyyy-MM-dd}, which is {found}"),
                "the day on which the page came out", "correct --published, or published in the .origin.json beside the page");
    }
}
