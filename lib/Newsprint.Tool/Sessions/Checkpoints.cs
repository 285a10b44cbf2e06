using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Newsprint.Tool.Sessions;

/// <summary>Makes every loop, jump and body of a cell ask whether it is to go on; no line moves.</summary>
sealed class Checkpoints : CSharpSyntaxRewriter
{
    static readonly StatementSyntax Check = SyntaxFactory.ParseStatement($"global::{typeof(Interruption).FullName}.{nameof(Interruption.Check)}();");
    static readonly Checkpoints s_rewriter = new();

    /// <summary>The same code with checks; code that does not parse stays as it is.</summary>
    public static SyntaxTree In(SyntaxTree tree) => tree.GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error) ? tree
        : CSharpSyntaxTree.Create((CSharpSyntaxNode)s_rewriter.Visit(tree.GetRoot()), (CSharpParseOptions)tree.Options, tree.FilePath, System.Text.Encoding.UTF8);

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var seen = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return seen.WithStatement(Checked(seen.Statement));
    }

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
    {
        var seen = (DoStatementSyntax)base.VisitDoStatement(node)!;
        return seen.WithStatement(Checked(seen.Statement));
    }

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var seen = (ForStatementSyntax)base.VisitForStatement(node)!;
        return seen.WithStatement(Checked(seen.Statement));
    }

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node)
    {
        var seen = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
        return seen.WithStatement(Checked(seen.Statement));
    }

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        var seen = (ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!;
        return seen.WithStatement(Checked(seen.Statement));
    }

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) => Checked((GotoStatementSyntax)base.VisitGotoStatement(node)!);

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var seen = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return seen.Body is null ? seen : seen.WithBody(Begun(seen.Body));
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var seen = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        return seen.Body is null ? seen : seen.WithBody(Begun(seen.Body));
    }

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        var seen = (ParenthesizedLambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!;
        return seen.Block is null ? seen : seen.WithBlock(Begun(seen.Block));
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        var seen = (SimpleLambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!;
        return seen.Block is null ? seen : seen.WithBlock(Begun(seen.Block));
    }

    static StatementSyntax Checked(StatementSyntax statement) => statement is BlockSyntax block ? Begun(block) : SyntaxFactory.Block(Check, statement);

    static BlockSyntax Begun(BlockSyntax block) => block.WithStatements(block.Statements.Insert(0, Check));
}
