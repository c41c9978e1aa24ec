using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Content.Documents;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class PageMapping : IEntityTypeConfiguration<Page>
{
    public void Configure(EntityTypeBuilder<Page> builder)
    {
        builder.UseTptMappingStrategy().ToTable("Pages").HasKey(page => page.Address);
        builder.Property(page => page.Slug).HasMaxLength(Content.Slug.MaxLength);
        builder.Property(page => page.Title).HasMaxLength(TextLimits.PageTitle);
        builder.Property(page => page.Summary).HasMaxLength(TextLimits.PageSummary);
        builder.Property(page => page.Owner).HasMaxLength(Widths.Title);
        builder.Property(page => page.Written).HasConversion<WrittenConverter, WrittenComparer>();
        builder.Property(page => page.ContentHash).HasMaxLength(Widths.Hash);
        builder.HasIndex(page => new { page.Kind, page.Slug }).IsUnique();
        builder.HasMany(page => page.Sections).WithOne().HasForeignKey(part => part.PageAddress);
        builder.HasMany(page => page.Sources).WithOne(part => part.Page).HasForeignKey(part => part.PageAddress);
        builder.HasMany(page => page.Figures).WithOne(part => part.Page).HasForeignKey(part => part.PageAddress);
        builder.HasMany(page => page.Claims).WithOne(part => part.Page).HasForeignKey(part => part.PageAddress);
        builder.HasMany(page => page.Terms).WithOne(part => part.Page).HasForeignKey(part => part.PageAddress);
        builder.HasMany(page => page.Relations).WithOne(part => part.Page).HasForeignKey(part => part.PageAddress);
        builder.HasMany(page => page.Items).WithOne().HasForeignKey(part => part.PageAddress);
        builder.HasMany(page => page.Requirements).WithOne().HasForeignKey(part => part.PageAddress);
        builder.HasMany(page => page.Links).WithOne().HasForeignKey(part => part.PageAddress);
    }
}

internal sealed class SitePageMapping : IEntityTypeConfiguration<SitePage>
{
    public void Configure(EntityTypeBuilder<SitePage> builder) => builder.ToTable("SitePages");
}

internal sealed class PageSectionMapping : IEntityTypeConfiguration<PageSection>
{
    public void Configure(EntityTypeBuilder<PageSection> builder)
    {
        builder.ToTable("PageSections");
        builder.Property(section => section.Anchor).HasMaxLength(Content.Slug.MaxLength);
        builder.Property(section => section.Heading).HasMaxLength(Widths.Title);
    }
}

internal sealed class PageSourceMapping : IEntityTypeConfiguration<PageSource>
{
    public void Configure(EntityTypeBuilder<PageSource> builder)
    {
        builder.ToTable("PageSources");
        builder
            .HasOne(part => part.Source)
            .WithMany(source => source.Pages)
            .HasForeignKey(part => part.SourceKey)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PageItemMapping : IEntityTypeConfiguration<PageItem>
{
    public void Configure(EntityTypeBuilder<PageItem> builder) =>
        builder
            .ToTable("PageItems")
            .HasKey(item => new
            {
                item.PageAddress,
                item.Kind,
                item.Position,
            });
}

internal sealed class PageRequirementMapping : IEntityTypeConfiguration<PageRequirement>
{
    public void Configure(EntityTypeBuilder<PageRequirement> builder)
    {
        builder.ToTable("PageRequirements");
        builder.HasOne(part => part.Source).WithMany().HasForeignKey(part => part.SourceKey).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PageLinkMapping : IEntityTypeConfiguration<PageLink>
{
    public void Configure(EntityTypeBuilder<PageLink> builder)
    {
        builder.ToTable("PageLinks");
        builder.Property(link => link.Title).HasMaxLength(Widths.Title);
    }
}

internal sealed class PageFigureMapping : IEntityTypeConfiguration<PageFigure>
{
    public void Configure(EntityTypeBuilder<PageFigure> builder)
    {
        builder.ToTable("PageFigures").HasKey(figure => new { figure.PageAddress, figure.Position });
        builder.Property(figure => figure.Anchor).HasMaxLength(Widths.Title);
        builder.Property(figure => figure.Expression).HasMaxLength(Widths.Title);
        builder.Property(figure => figure.Text).HasMaxLength(Widths.Title);
        builder
            .HasMany(figure => figure.Parts)
            .WithOne(part => part.PageFigure)
            .HasForeignKey(part => new { part.PageAddress, part.FigurePosition });
    }
}

internal sealed class PageFigurePartMapping : IEntityTypeConfiguration<PageFigurePart>
{
    public void Configure(EntityTypeBuilder<PageFigurePart> builder)
    {
        builder
            .ToTable("PageFigureParts")
            .HasKey(part => new
            {
                part.PageAddress,
                part.FigurePosition,
                part.Position,
            });
        builder
            .HasOne(part => part.Figure)
            .WithMany(figure => figure.Uses)
            .HasForeignKey(part => part.FigureKey)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PageClaimMapping : IEntityTypeConfiguration<PageClaim>
{
    public void Configure(EntityTypeBuilder<PageClaim> builder)
    {
        builder.ToTable("PageClaims");
        builder
            .HasOne(part => part.Claim)
            .WithMany(claim => claim.Pages)
            .HasForeignKey(part => part.ClaimKey)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PageTermMapping : IEntityTypeConfiguration<PageTerm>
{
    public void Configure(EntityTypeBuilder<PageTerm> builder)
    {
        builder.ToTable("PageTerms");
        builder
            .HasOne(part => part.Term)
            .WithMany(term => term.Pages)
            .HasForeignKey(part => part.TermKey)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PageRelationMapping : IEntityTypeConfiguration<PageRelation>
{
    public void Configure(EntityTypeBuilder<PageRelation> builder)
    {
        builder
            .ToTable("PageRelations")
            .HasKey(relation => new
            {
                relation.PageAddress,
                relation.Kind,
                relation.Position,
            });
        builder
            .HasOne(relation => relation.Target)
            .WithMany(page => page.RelationsToIt)
            .HasForeignKey(relation => relation.TargetAddress)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
