namespace Newsprint;

/// <summary>What jump lines say of two fragments: 下转第2版 behind the one, 上接第1版 above the other.</summary>
static class Jumps
{
    /// <summary>The weight of evidence that the second goes on where the first stopped.</summary>
    public static double Between(Fragment left, Fragment right) =>
        left.JumpsOut && right.JumpsIn ? Weights.Jump : left.JumpsOut || right.JumpsIn ? Weights.HalfJump : 0;
}
