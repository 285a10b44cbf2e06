using System.Text;

namespace Newsprint;

/// <summary>Puts the evidence for a join or a placement into words.</summary>
static class JointExplanation
{
    static readonly (int Feature, string Text)[] Reasons =
    [
        (EdgeFeature.WordAcross, "a word runs across the edge"),
        (EdgeFeature.CannotBegin, "the right edge begins with a mark that begins no sentence"),
        (EdgeFeature.LeansLeft, "the right edge begins with a word that leans on one before it"),
        (EdgeFeature.Number, "a number runs across the edge"),
        (EdgeFeature.Closed, "a quote or bracket opened on the left is closed on the right"),
        (EdgeFeature.Attraction, "the page has the two characters at the edge together elsewhere"),
        (EdgeFeature.Latin, "a Latin word runs across the edge"),
    ];

    public static string Of(Edges edges, Fragment left, Fragment right, bool joined, double? preference)
    {
        var text = new StringBuilder(left.EndsComplete ? "the left edge ends its sentence" : "the left edge stops inside a sentence");
        if (joined)
        {
            Span<double> features = stackalloc double[EdgeFeature.Count];
            edges.Measure(left, right, features);
            foreach (var (feature, reason) in Reasons)
                if (features[feature] > 0.5) text.Append("; ").Append(reason);
        }
        if (Jumps.Between(left, right) > 0) text.Append("; a jump line sends the text on and another takes it up");
        if (preference is { } score)
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"; the passage suits the words of this article against those of the one it stands in ({score:+0.0;-0.0;0})");
        return text.ToString();
    }
}
