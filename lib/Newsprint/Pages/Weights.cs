namespace Newsprint;

/// <summary>What the kinds of evidence weigh against each other, in log-odds units.</summary>
static class Weights
{
    /// <summary>A sentence broken at a fragment's end goes on in the next fragment, rather than elsewhere or nowhere.</summary>
    internal static double NextContinues = -9.375;
    /// <summary>A fragment that follows another does not belong to its article.</summary>
    internal static double Displaced = -5;
    /// <summary>What is displaced follows a broken sentence, rather than a whole one.</summary>
    internal static double FollowsBroken = 1;
    /// <summary>A fragment that begins inside a sentence follows a whole one.</summary>
    internal static double BadStart = -1.125;
    /// <summary>A broken sentence is left broken.</summary>
    internal static double LeftBroken = -1.264;
    /// <summary>A unit of shared pairs of characters.</summary>
    internal static double Shared = 0.5;
    /// <summary>How sharply a pair of characters counts that an article has and the page as a whole has less.</summary>
    internal static double Sharpness = 0.338;
    /// <summary>Each article that stands between a passage and where it belongs.</summary>
    internal static double Distance = -1.05;
    /// <summary>Pairs of the language at large that the page's own are weighed against.</summary>
    internal static double Language = 1250;
    /// <summary>How much less each further pair of a long shared phrase says.</summary>
    internal static double SetPhrase = 0.1;
    internal static double NextContinues2 = 2;
    internal static double FarContinues = -3;
    internal static double Matched = 3;
    internal static double MatchedElsewhere = -4;
    internal static double JoinNext = -3;
    internal static double JoinDisplaced = -1.562;
}
