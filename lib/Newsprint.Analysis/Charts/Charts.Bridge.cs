namespace Newsprint;

public static partial class Charts
{
    /// <summary>The first total of a financing table with the parts listed of it, and the residual between them.</summary>
    /// <exception cref="ArgumentException">No total has listed parts.</exception>
    public static Chart Bridge(Financing financing) =>
        Bridge(financing.Decompositions.FirstOrDefault() ?? throw Nothing(nameof(Bridge), "a total with at least two listed parts"));

    /// <summary>A total with the parts listed of it, and the residual between them.</summary>
    public static Chart Bridge(Decomposition parts)
    {
        var scale = Scale.For(parts.Total.Value!.Unit, [parts.Total.Value.Value]);
        FinancingRow[] rows = [parts.Total, .. parts.Components.Select(component => component.Row)];
        var head = new Head("The listed parts against the total",
            $"{parts.Total.Item}, {Heads.Shared(rows)}; bars begin where the one above ends",
            Heads.Source(rows), BridgeNotes(parts, scale));
        return Of(head, BridgeWords(parts, scale), new BridgeDrawing(head, scale.Title, [.. BridgeSteps(parts, scale)]));
    }

    static IEnumerable<BridgeStep> BridgeSteps(Decomposition parts, Scale scale)
    {
        var at = 0m;
        foreach (var (row, share) in parts.Components)
        {
            var next = at + row.Value!.Value;
            yield return new(row.Item, scale.Of(at), scale.Of(next), $"{scale.Fixed(row.Value.Value)}{Share(share)}", StepKind.Part);
            at = next;
        }
        yield return new("所列各项合计 listed parts*", 0, scale.Of(at), scale.Fixed(at), StepKind.Sum);
        var total = parts.Total.Value!.Value;
        yield return new("未列各项净额 residual*", scale.Of(at), scale.Of(total),
            $"{scale.Fixed(parts.Residual.Value)}{Share(parts.ResidualShare)}", StepKind.Residual);
        yield return new(parts.Total.Item, 0, scale.Of(total), scale.Fixed(total), StepKind.Total);
    }

    static string Share(Measured? share) => share is null ? "" : $" ({Scale.PerCent(share.Value)}%)";

    static string[] BridgeNotes(Decomposition parts, Scale scale)
    {
        var (low, high) = (parts.Residual.Interval.Low, parts.Residual.Interval.High);
        var open = low is { } from && high is { } to
            ? $" Printed digits leave it between {scale.Text(from, 3)} and {scale.Text(to, 3)}:"
            : " It may be nothing:";
        return
        [
            "* Derived here, not printed: the sum, the residual (total minus listed parts), and all shares of the total.",
            $"{open.TrimStart()} rounding {(parts.RoundingExplainsResidual ? "explains" : "does not explain")} the residual.",
        ];
    }

    static string BridgeWords(Decomposition parts, Scale scale) =>
        $"Waterfall chart of {parts.Total.Item}, {Heads.Days(parts.Total.Period)}: "
        + string.Join(", ", parts.Components.Select(part => $"{part.Row.Item} {scale.Text(part.Row.Value!.Value)}{scale.Unit}"))
        + $"; together {scale.Text(parts.ListedSum.Value)}{scale.Unit} against a total of {scale.Text(parts.Total.Value!.Value)}{scale.Unit}; "
        + $"residual {scale.Fixed(parts.Residual.Value)}{scale.Unit}, derived.";
}
