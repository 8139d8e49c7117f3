// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {Synth} from "../../../src/synths/Synth.sol";
import {ISynthRegistry} from "../../../src/synths/interfaces/ISynthRegistry.sol";
import {SynthsBase} from "../utils/SynthsBase.sol";
import {SynthsHandler} from "./SynthsHandler.sol";

/// @notice What holds whatever the actors do; README.md lists the invariants in words.
contract SynthsInvariantTest is SynthsBase {
    using FixedPointMathLib for uint256;

    SynthsHandler private _handler;

    function setUp() public override {
        super.setUp();
        pool.setParameter("minimumStakeTime", 0);
        _handler = new SynthsHandler(
            SynthsHandler.Wiring(pool, exchanger, registry, syn, loans, schedule, prices, ETH, BTC)
        );
        for (uint256 i; i < _handler.ACTORS(); ++i) {
            _give(_handler.actor(i), 1_000_000e18);
            _issue(_handler.actor(i), 50_000e18);
        }
        targetContract(address(_handler));
    }

    /// @dev One campaign for all of them: each call is followed by every check.
    function invariant_BooksHold() public {
        _checkSumOfDebtsIsTheTotal();
        _checkSnapshotIsTheSumOfItsParts();
        _checkNobodysDebtMovesAnothers();
        _checkClaimsOnlyGrow();
        _checkEscrowIsCovered();
        _checkFreeIsWithinTheBalance();
        _checkLedgerReproducesOwnership();
        _checkLoansAreBacked();
        _checkPreviewsAreKept();
        _checkNothingComesFromNothing();
        _checkLiquidationsFix();
        _checkOneWrongRoundMakesNobodyRich();
    }

    /// @dev 1. A debt rounded up somewhere would show here.
    function _checkSumOfDebtsIsTheTotal() private view {
        uint256 total = registry.totalDebt();
        uint256 sum;
        for (uint256 i; i < _handler.ACTORS(); ++i) {
            sum += pool.debtBalanceOf(_handler.actor(i));
        }
        assertLe(sum, total);
        uint256 shares = pool.totalShares();
        uint256 unowned = shares == 0 ? total : pool.unownedShares().fullMulDiv(total, shares);
        assertLe(total - sum - unowned.min(total - sum), _handler.ACTORS());
    }

    /// @dev 2. A supply changed past the registry, or a value added twice, would show here.
    function _checkSnapshotIsTheSumOfItsParts() private {
        registry.takeDebtSnapshot();
        int256 sum;
        for (uint256 id; id < registry.synthCount(); ++id) {
            ISynthRegistry.SynthView memory synth = registry.synth(registry.keyOf(id));
            assertEq(synth.supply, Synth(synth.token).totalSupply());
            sum += int256(synth.supply * synth.cachedPriceWad / 1e18);
            sum -= int256(synth.loanPrincipal * synth.cachedPriceWad / 1e18);
        }
        (int256 rawSum,,) = registry.snapshot();
        // What is left is the fees payable: all that was notified less all that was claimed.
        assertGe(rawSum - sum, 0);
        assertGe(uint256(rawSum - sum) + _handler.ACTORS() * 100, _claimableFees());
    }

    /// @dev 3. Rounding in favour of the one who acts would show here.
    function _checkNobodysDebtMovesAnothers() private view {
        assertFalse(_handler.movedOthers());
    }

    /// @dev 6. A share credited before its stream was synced would show here.
    function _checkClaimsOnlyGrow() private view {
        assertFalse(_handler.claimableFell());
    }

    /// @dev 7. Rewards allotted without tokens would show here.
    function _checkEscrowIsCovered() private view {
        uint256 rewards;
        for (uint256 i; i < _handler.ACTORS(); ++i) {
            (, uint256 available) = pool.feesAvailable(_handler.actor(i));
            rewards += available;
            assertLe(pool.transferable(_handler.actor(i)), syn.balanceOf(_handler.actor(i)));
        }
        assertGe(syn.balanceOf(address(rewardEscrow)), rewardEscrow.totalEscrowed() + rewards);
        assertLe(rewardEscrow.totalEscrowed(), _handler.rewardsClaimed());
    }

    /// @dev 9. An entry that outlives its settlement would lock more than there is.
    function _checkFreeIsWithinTheBalance() private view {
        bytes32[4] memory keys = [bytes32("sUSD"), "sETH", "sBTC", "iBTC"];
        for (uint256 i; i < _handler.ACTORS(); ++i) {
            for (uint256 k; k < keys.length; ++k) {
                address account = _handler.actor(i);
                (,, uint256 mature) = exchanger.settlementOwing(account, keys[k]);
                (, uint256 refund,) = exchanger.settlementOwing(account, keys[k]);
                uint256 balance = _balance(keys[k], account);
                assertLe(exchanger.freeBalance(account, keys[k]), balance + refund);
                assertLe(mature, _synth(keys[k]).pendingEntries(account));
            }
        }
    }

    /// @dev 10. d = S0/S and the stored entry reproduce the ownership of an account that has not changed since.
    function _checkLedgerReproducesOwnership() private view {
        for (uint256 i; i < _handler.ACTORS(); ++i) {
            address account = _handler.actor(i);
            uint256 shares = pool.sharesOf(account);
            uint256 total = pool.totalShares();
            if (total != 0) assertEq(pool.debtOwnership(account), shares.fullMulDiv(1e27, total));
        }
    }

    /// @dev 11. Collateral paid out twice, or a principal forgotten, would show here.
    function _checkLoansAreBacked() private view {
        uint256 collateral;
        uint256 principal;
        for (uint256 i; i < _handler.ACTORS(); ++i) {
            uint256[] memory ids = loans.openLoans(_handler.actor(i));
            for (uint256 k; k < ids.length; ++k) {
                collateral += loans.loan(ids[k]).collateral;
                principal += loans.loan(ids[k]).principal;
            }
        }
        (, uint256 issued,) = loans.product(0);
        assertEq(address(loans).balance, collateral);
        assertEq(issued, principal);
        assertEq(registry.synth("sETH").loanPrincipal, principal);
        assertLe(issued, 5000e18);
    }

    /// @dev 13. A preview that reads what the transaction does not would show here.
    function _checkPreviewsAreKept() private view {
        assertFalse(_handler.previewMissed());
    }

    /// @dev 4 and 5. A fee taken from the wrong leg, or an entry judged by a later round, would show here.
    function _checkNothingComesFromNothing() private view {
        assertFalse(_handler.gainedFromNothing());
    }

    /// @dev 8. An amount to fix rounded down, or a penalty taken twice, would show here.
    function _checkLiquidationsFix() private view {
        assertFalse(_handler.leftUnfixed());
    }

    /// @dev 12. A broken price that is accepted by any of the flows would show here.
    function _checkOneWrongRoundMakesNobodyRich() private view {
        assertFalse(_handler.gainedFromWrongRound());
    }

    function _claimableFees() private view returns (uint256 fees) {
        for (uint256 i; i < _handler.ACTORS(); ++i) {
            (uint256 available,) = pool.feesAvailable(_handler.actor(i));
            fees += available;
        }
    }
}
