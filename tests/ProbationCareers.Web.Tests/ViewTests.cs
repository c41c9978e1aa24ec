using System.Text.RegularExpressions;

namespace ProbationCareers.Web.Tests;

/// <summary>What views may do: show what their model says, under `if` and `foreach`.</summary>
public sealed partial class ViewTests
{
    [Fact]
    public void Views_DecideNothing_ThatAModelCanSay()
    {
        var features = Repository.PathOf("src/ProbationCareers.Web/Features");
        var views = Directory.GetFiles(features, "*.cshtml", SearchOption.AllDirectories);

        var logic = views.SelectMany(view =>
            File.ReadAllLines(view)
                .Index()
                .Where(line => Logic().IsMatch(line.Item))
                .Select(line => $"{Path.GetRelativePath(features, view)}:{line.Index + 1}: {line.Item.Trim()}")
        );

        views.ShouldNotBeEmpty();
        string.Join('\n', logic).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("@switch (remark)")]
    [InlineData("    var same = Model.Rows.Count(row => !row.Differs);")]
    [InlineData("@functions {")]
    [InlineData("  if (results.Count == 0) { continue; }")]
    [InlineData("@foreach (var kind in new[] { Model.Roles, Model.Pathways })")]
    [InlineData("<a href=\"/roles/probation-officer\">")]
    [InlineData("<a href=\"/pay?of=band-3\">")]
    public void Logic_IsNoticed(string line) => Logic().IsMatch(line).ShouldBeTrue();

    [Theory]
    [InlineData("@foreach (var (index, role) in Model.Roles.Index())")]
    [InlineData("@if (Model.Pay is { } pay && pay.Value >= 1)")]
    [InlineData("<a href=\"/favicon.svg\">")]
    public void WhatViewsAreFor_IsAllowed(string line) => Logic().IsMatch(line).ShouldBeFalse();

    /// <summary>Functions, queries and loops of their own, and addresses of content.</summary>
    [GeneratedRegex(
        """=>|@switch|\bswitch\b|@functions|\bcontinue;|new\[\]|\bwhile \(|"""
            + """href="/(roles|pathways|pay|working-environments|skills|guides|stories)\b"""
    )]
    private static partial Regex Logic();
}
