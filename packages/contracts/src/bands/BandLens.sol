// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ZeroAmount} from "../common/Errors.sol";
import {LensBase} from "./LensBase.sol";
import {IBandLens} from "./interfaces/IBandLens.sol";
import {IBandMarket} from "./interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "./interfaces/IBandMarketTypes.sol";
import {BandMath} from "./libraries/BandMath.sol";
import {BandReader} from "./libraries/BandReader.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  BandLens
/// @notice Previews, charts and lists over band markets.
/// @dev    Holds nothing and is trusted with nothing: no contract depends on its answers.
contract BandLens is IBandLens, LensBase {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    /// @dev Number of the market's first entry flow.
    uint8 private constant CREATE_ENTRY = 0;

    // ── Borrowing ──────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLens
    function maxBorrowable(address market, uint256 collateral, uint256 N, address user)
        external
        view
        returns (uint256)
    {
        _requireBandCount(N);
        Scene memory scene = _sceneOf(market);
        return _maxDebt(scene, collateral * scene.scaleY, N, user) / scene.scaleX;
    }

    /// @inheritdoc IBandLens
    function minCollateral(address market, uint256 debt, uint256 N, address user)
        external
        view
        returns (uint256)
    {
        _requireBandCount(N);
        Scene memory scene = _sceneOf(market);
        uint256 least = _leastCollateral(scene, debt * scene.scaleX, N, user);
        if (least == type(uint256).max) revert IBandMarketTypes.DebtTooHigh(0);
        return least.divUp(scene.scaleY);
    }

    /// @inheritdoc IBandLens
    function previewCreate(address market, uint256 collateral, uint256 debt, uint256 N, address user)
        external
        view
        returns (int24 n1, int24 n2, int256 health, int256 healthFull)
    {
        _requireBandCount(N);
        if (collateral == 0 || debt == 0) revert ZeroAmount();
        Scene memory scene = _sceneOf(market);
        Loan memory loan;
        (loan.user, loan.holding.N, loan.holding.liqDiscount) = (user, N, scene.liqDiscount);

        LoanPreview memory preview = _placed(scene, loan, collateral * scene.scaleY, debt * scene.scaleX);
        return (preview.n1, preview.n2, preview.health, preview.healthFull);
    }

    /// @inheritdoc IBandLens
    function previewHealth(
        address market,
        Action action,
        address user,
        uint256 collateral,
        uint256 debt,
        uint256 fraction
    ) external view returns (LoanPreview memory) {
        Scene memory scene = _sceneOf(market);
        Loan memory loan = _loanOf(scene, user);
        uint256 moreY = collateral * scene.scaleY;
        uint256 moreX = debt * scene.scaleX;

        if (action == Action.Liquidate) return _liquidated(scene, loan, fraction);
        if (action == Action.AddCollateral) return _added(scene, loan, moreY);
        if (action == Action.Repay) return _repaid(scene, loan, moreX);

        if (loan.isUnderwater) revert IBandMarketTypes.Underwater(loan.x / scene.scaleX);
        loan.holding.liqDiscount = scene.liqDiscount;
        uint256 owed = _debtLessDust(scene, loan);
        if (action == Action.BorrowMore) return _placed(scene, loan, loan.y + moreY, owed + moreX);

        if (moreY > loan.y) revert IBandMarketTypes.InsufficientCollateral(loan.y / scene.scaleY);
        return _placed(scene, loan, loan.y - moreY, owed);
    }

    /// @inheritdoc IBandLens
    function maxRemovable(address market, address user) external view returns (uint256) {
        Scene memory scene = _sceneOf(market);
        Loan memory loan = _loanOf(scene, user);
        if (loan.isUnderwater) return 0;
        return loan.y.zeroFloorSub(_leastCollateral(scene, _debtLessDust(scene, loan), loan.holding.N, user))
            / scene.scaleY;
    }

    /// @inheritdoc IBandLens
    function maxBorrowMore(address market, address user, uint256 collateral) external view returns (uint256) {
        Scene memory scene = _sceneOf(market);
        Loan memory loan = _loanOf(scene, user);
        if (loan.isUnderwater) return 0;
        uint256 most = _maxDebt(scene, loan.y + collateral * scene.scaleY, loan.holding.N, user);
        return most.zeroFloorSub(_debtLessDust(scene, loan)) / scene.scaleX;
    }

    // ── Closing ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLens
    function tokensToLiquidate(address market, address user, uint256 fraction, address caller)
        external
        view
        returns (uint256)
    {
        if (fraction == 0 || fraction > 1e18) revert IBandMarketTypes.BadFraction(fraction);
        Scene memory scene = _sceneOf(market);
        Loan memory loan = _loanOf(scene, user);
        bool isOwn = caller == user || scene.market.isOperator(user, caller);

        uint256 debtPart = (loan.debt / scene.scaleX).fullMulDivUp(fraction, 1e18);
        uint256 part = isOwn ? fraction : _taken(loan, fraction);
        if (debtPart == loan.debt / scene.scaleX) part = 1e18; // no debt is left: the whole position leaves
        (uint256 xOut,) = _withdrawable(scene, loan, part);
        return debtPart.zeroFloorSub(xOut / scene.scaleX);
    }

    /// @inheritdoc IBandLens
    function tokensToShrink(address market, address user) external view returns (uint256) {
        Scene memory scene = _sceneOf(market);
        Loan memory loan = _loanOf(scene, user);
        int256 first = scene.head.activeBand + 1;
        int256 count = loan.holding.n1 + int256(loan.holding.N) - first;
        if (!loan.isUnderwater || count < int256(MIN_BANDS)) revert IBandMarketTypes.CannotShrink();

        uint256 N = uint256(count);
        uint256 xDown = BandMath.xDownUntouched(scene.grid, first, N, loan.y / N);
        uint256 discount = loan.holding.liqDiscount.min(scene.liqDiscount);
        uint256 carried = xDown.fullMulDiv(1e18 - discount, 1e18) / scene.scaleX;
        return (loan.debt / scene.scaleX).zeroFloorSub(loan.x / scene.scaleX + carried);
    }

    /// @inheritdoc IBandLens
    function liquidatable(address market, uint256 from, uint256 limit)
        external
        view
        returns (LiquidatableLoan[] memory found)
    {
        Scene memory scene = _sceneOf(market);
        uint256 end = from.saturatingAdd(limit).min(scene.market.nLoans());
        found = new LiquidatableLoan[](end.zeroFloorSub(from));
        uint256 count;
        for (uint256 i = from; i < end; ++i) {
            Loan memory loan = _loanOf(scene, scene.market.loans(i));
            int256 health = _guardedHealth(scene, loan);
            if (health >= 0) continue;
            found[count++] = LiquidatableLoan({
                user: loan.user,
                x: loan.x / scene.scaleX,
                y: loan.y / scene.scaleY,
                debt: loan.debt / scene.scaleX,
                health: health
            });
        }
        assembly ("memory-safe") {
            mstore(found, count) // the list was made for as many as were looked at
        }
    }

    // ── Markets ────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLens
    function marketView(address market) external view returns (MarketView memory result) {
        IBandMarket market_ = IBandMarket(market);
        (result.borrowed, result.collateral, result.vault,, result.A,,,) = market_.constants();
        (
            result.fee,
            result.adminFee,
            result.loanDiscount,
            result.liqDiscount,
            result.ceiling,
            result.minDebt,,
        ) = market_.settings();
        result.rate = BandReader.rate(market_).rate;
        result.oraclePrice = market_.oraclePrice();
        result.price = market_.p();
        result.basePrice = market_.basePrice();
        result.activeBand = market_.activeBand();
        (result.minBand, result.maxBand) = BandReader.usedBands(market_);
        result.totalDebt = market_.totalDebt();
        result.available = result.ceiling.zeroFloorSub(result.totalDebt);
        if (result.vault != address(0)) {
            result.available = result.available.min(result.borrowed.balanceOf(result.vault));
        }
        result.x = result.borrowed.balanceOf(market);
        result.y = result.collateral.balanceOf(market);
        result.nLoans = market_.nLoans();
        result.isOpen = !market_.isEntryPaused(CREATE_ENTRY);
    }

    // ── Positions and bands ────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IBandLens
    function positionView(address market, address user) external view returns (PositionView memory result) {
        IBandMarket market_ = IBandMarket(market);
        result.position = market_.position(user);
        if (result.position.debt == 0) return result;

        Scene memory scene = _sceneOf(market);
        result.health = market_.health(user, false);
        result.healthFull = market_.health(user, true);
        result.xDown = market_.getXDown(user) / scene.scaleX;
        result.yUp = market_.getYUp(user) / scene.scaleY;
        (result.priceUpper, result.priceLower) = _edges(scene, result.position.n1, result.position.n2);
    }

    /// @inheritdoc IBandLens
    function positionBands(address market, address user) external view returns (BandRow[] memory rows) {
        Scene memory scene = _sceneOf(market);
        BandSlots.Holding memory holding = BandReader.holding(scene.market, user);
        if (holding.N == 0) return rows;

        Loan memory loan = _loanOf(scene, user);
        rows = new BandRow[](holding.N);
        for (uint256 i; i < holding.N; ++i) {
            (uint256 x, uint256 y) = _inBand(scene, loan, i, loan.shares[i]);
            rows[i] = _row(scene, holding.n1 + int256(i), x, y);
        }
    }

    /// @inheritdoc IBandLens
    function bandsRange(address market, int24 from, int24 to) external view returns (BandRow[] memory rows) {
        Scene memory scene = _sceneOf(market);
        rows = new BandRow[](to < from ? 0 : uint256(int256(to) - from + 1));
        for (uint256 i; i < rows.length; ++i) {
            int24 n = int24(int256(from) + int256(i)); // at most `to`
            (uint256 x, uint256 y,) = scene.market.bands(n);
            rows[i] = _row(scene, n, x, y);
        }
    }

    /// @inheritdoc IBandLens
    function userPrices(address market, address user) external view returns (uint256 upper, uint256 lower) {
        Scene memory scene = _sceneOf(market);
        Loan memory loan = _loanOf(scene, user);
        return _edges(scene, loan.holding.n1, loan.holding.n1 + int256(loan.holding.N) - 1);
    }

    function _row(Scene memory scene, int256 n, uint256 x, uint256 y) private pure returns (BandRow memory) {
        (uint256 up, uint256 down) = _edges(scene, n, n);
        return BandRow({
            n: int24(n), // a reachable band
            priceUp: up,
            priceDown: down,
            x: x / scene.scaleX,
            y: y / scene.scaleY
        });
    }
}
