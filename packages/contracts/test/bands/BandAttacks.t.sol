// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {LendVault} from "../../src/bands/LendVault.sol";
import {SavingsVault} from "../../src/bands/SavingsVault.sol";
import {SemilogPolicy} from "../../src/bands/SemilogPolicy.sol";
import {Stablecoin} from "../../src/bands/Stablecoin.sol";
import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {InvalidSignature, ZeroAddress, ZeroAmount} from "../../src/common/Errors.sol";
import {VaultRateOracle} from "../../src/common/oracles/VaultRateOracle.sol";
import {HookedToken, TestToken} from "../utils/TestToken.sol";
import {TestVault} from "../utils/TestVault.sol";
import {LoanActions, ScriptedCallback} from "./utils/LoanActions.sol";

/// @dev Works with flash-minted QUSD, and remembers what it saw on the way.
contract FlashAttacker is IERC3156FlashBorrower {
    bytes32 private constant MAGIC = keccak256("ERC3156FlashBorrower.onFlashLoan");

    IBandMarket private immutable _market;
    SavingsVault private immutable _savings;
    Stablecoin private immutable _qusd;
    bool public isSaving;
    uint256 public rateInside;
    uint256 public shareInside;

    constructor(IBandMarket market, SavingsVault savings, Stablecoin qusd, TestToken collateral) {
        (_market, _savings, _qusd) = (market, savings, qusd);
        qusd.approve(address(market), type(uint256).max);
        qusd.approve(address(savings), type(uint256).max);
        qusd.approve(address(qusd), type(uint256).max);
        collateral.approve(address(market), type(uint256).max);
    }

    function borrow(uint256 collateral, uint256 debt) public {
        _market.createLoan(
            IBandMarketTypes.CreateParams(
                collateral, debt, 10, address(this), type(int24).min, address(0), ""
            )
        );
    }

    function attack(uint256 amount, bool isSaving_) external {
        isSaving = isSaving_;
        _qusd.flashLoan(this, address(_qusd), amount, "");
    }

    function onFlashLoan(address, address, uint256 amount, uint256, bytes calldata)
        external
        returns (bytes32)
    {
        if (isSaving) {
            // Deposits, donates what lies about, reports it, and leaves again.
            uint256 shares = _savings.deposit(amount, address(this));
            _savings.report();
            shareInside = _savings.convertToAssets(1e24);
            _savings.redeem(shares, address(this), address(this));
            return MAGIC;
        }
        uint256 debt = _market.debt(address(this));
        uint256 collateral = _market.position(address(this)).collateral;
        _market.repay(
            IBandMarketTypes.RepayParams(
                type(uint256).max, address(this), type(int24).max, address(0), "", false
            )
        );
        rateInside = _market.saveRate();
        borrow(collateral, debt);
        return MAGIC;
    }
}

/// @dev The attacks that the design answers, each by its name. Elsewhere: into the lend vault during a
///      callback and from a token's hook, first depositors and donations of the lend vault (LendVault.t.sol,
///      Income.t.sol); reports, first depositors and donations of the savings vault (SavingsVault.t.sol);
///      flash mints for others (Stablecoin.t.sol); donations to a vault behind an oracle in detail
///      (common/Oracles.t.sol).
contract BandAttacksTest is LoanActions {
    address private attacker = makeAddr("attacker");

    // ── Shares ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The attacker is first in the bands with the least amount, converts it back and forth to distort
    ///      the value of a share, and donates: whoever comes next gets all but dust of his deposit back.
    function testFuzz_Attack_FirstDepositorCannotInflateShares(
        uint256 donation,
        uint256 pumped,
        uint256 amount
    ) public {
        donation = bound(donation, 0, 1_000_000e18);
        amount = bound(amount, 1e12, 100e18);
        uint256 debt = lens.maxBorrowable(address(market), 10e6, 10, attacker);
        int24 n1 = _open(attacker, 10e6, debt, 10);
        _moveOracle(address(weth), market.pUp(n1 + 5));
        _swap(attacker, true, bound(pumped, 1e9, 1e12));
        _moveOracle(address(weth), 3300e18);
        _swap(attacker, false, 1e18); // all x out again
        weth.mint(address(market), donation);
        _mintQusd(address(market), donation);

        uint256 victimDebt = lens.maxBorrowable(address(market), amount, 10, alice) * 99 / 100;
        _open(alice, amount, victimDebt, 10);

        assertApproxEqAbs(market.position(alice).collateral, amount, 1e6);
        _repay(alice, type(uint256).max);
        assertApproxEqAbs(weth.balanceOf(alice), amount, 1e6);
    }

    /// @dev Dust of x in the topmost band shuts the bands at and above it. Whoever sells into it for next to
    ///      nothing opens them again: in the same transaction, if he likes.
    function testFuzz_Attack_DustOfAStrangerDoesNotBlockDeposits(uint256 dust) public {
        dust = bound(dust, 1, 1e12);
        int24 first = _open(attacker, 1e18, 2000e18, 10);
        _fundQusd(attacker, 1e18);
        vm.startPrank(attacker);
        (uint256 paid,,) = market.quoteExactIn(true, dust);
        try market.swapExactIn(true, dust, 0, attacker) {}
        catch {
            paid = 0;
        }
        vm.stopPrank();

        // Bands below are open to everybody, the range of the attacker included.
        int24 n1 = _open(alice, 10e18, 19_000e18, 10);
        assertGt(n1, first);

        if (paid != 0) {
            _fundWeth(bob, 1e12);
            vm.prank(bob);
            market.swapExactIn(false, 1e12, 0, bob);
            assertLt(weth.balanceOf(address(bob)) + 1e9, 1e12 + 1e9 + 1);
        }
        n1 = _open(bob, 10e18, lens.maxBorrowable(address(market), 10e18, 10, bob), 10);
        assertEq(n1, 0); // the topmost band at 3,000
    }

    /// @dev With a borrowed token of 6 decimals and a protocol's share of fees, dust can be less than a unit,
    ///      which no dump alone can take out. A unit more and then all of it can: the topmost bands open
    ///      again.
    function test_Attack_DustBelowAUnitCanBeTakenOut() public {
        (IBandMarket lending, LendVault vault) = _createLendMarket(usdc, weth);
        factory.setAdminFee(address(lending), 0.5e18);
        _fund(usdc, carol, 100_000e6, address(vault));
        vm.prank(carol);
        vault.deposit(100_000e6, carol);
        _fund(usdc, attacker, 1e6, address(lending));
        (int24 first,) = _openLoan(lending, weth, attacker, 1e18, 2000e6, 10);
        vm.prank(attacker);
        lending.swapExactIn(true, 1, 0, attacker);
        (uint256 x,,) = lending.bands(first);
        assertGt(x, 0);
        assertLt(x, 1e12);

        _fund(usdc, bob, 1, address(lending));
        _fund(weth, bob, 20e18, address(lending));
        vm.startPrank(bob);
        vm.expectRevert(ZeroAmount.selector);
        lending.swapExactIn(false, 1e18, 0, bob);
        lending.swapExactIn(true, 1, 0, bob);
        lending.swapExactIn(false, 1e18, 0, bob);
        (x,,) = lending.bands(first);
        assertEq(x, 0);
        lending.createLoan(_creation(bob, 10e18, lens.maxBorrowable(address(lending), 10e18, 10, bob), 10));
        assertEq(lending.position(bob).n1, 0);
    }

    /// @dev The same dust does not lock the topmost loan: its owner may take out and borrow as before.
    function testFuzz_Attack_DustDoesNotTrapThePosition(uint256 dust) public {
        dust = bound(dust, 1e5, 1e15);
        _open(alice, 10e18, 20_000e18, 10);
        (, uint256 received) = _swap(attacker, true, dust);
        assertGt(received, 0);
        assertGt(market.position(alice).borrowed, 0);
        assertFalse(market.position(alice).softLiquidation);
        uint256 owed = market.debt(alice);

        vm.startPrank(alice);
        market.removeCollateral(1e18, alice, alice);
        market.borrowMore(0, 100e18, alice, address(0), "");
        vm.stopPrank();

        assertEq(market.position(alice).borrowed, 0);
        assertLe(market.debt(alice), owed + 100e18);
    }

    /// @dev A stranger's least position in the same bands costs nobody his deposit or his exit.
    function testFuzz_Attack_LeastPositionsDoNotSpoilTheBands(uint8 count, uint256 seed) public {
        for (uint256 i; i < bound(count, 1, 8); ++i) {
            address stranger = address(uint160(0xD057 + i));
            uint256 collateral = 10e6 + bound(uint256(keccak256(abi.encode(seed, i))), 0, 1e9);
            _open(
                stranger,
                collateral,
                lens.maxBorrowable(address(market), collateral, 10, stranger) * 8 / 10,
                10
            );
        }
        _open(alice, 10e18, 20_000e18, 10);
        _goUnderwater(alice);
        _moveOracle(address(weth), 3000e18);
        _arbitrage(market, weth, 3000e18);

        _open(bob, 10e18, 20_000e18, 10);
        assertApproxEqAbs(market.position(bob).collateral, 10e18, 1e6);
        _repay(bob, type(uint256).max);
        assertApproxEqAbs(weth.balanceOf(bob), 10e18, 1e6);
        _fundQusd(alice, 1e18);
        _repay(alice, type(uint256).max);
        assertEq(market.debt(alice), 0);
    }

    // ── Oracle ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev In front of an oracle update the attacker trades one way, behind it the other: he ends with less
    ///      of what he started with, whichever way the price went and however far.
    function testFuzz_Attack_SandwichAroundAnOracleUpdateLoses(uint256 move, uint256 size, bool up, bool pump)
        public
    {
        _open(alice, 10e18, 20_000e18, 10);
        _goUnderwater(alice);
        skip(10 minutes);
        uint256 price = market.oraclePrice();
        _setPrice(address(weth), price);
        uint256 next = up
            ? price + price * bound(move, 0, 0.5e18) / 1e18
            : price - price * bound(move, 0, 0.5e18) / 1e18;
        (uint256 all,) = market.amountForPrice(pump ? price * 2 : price / 2);
        uint256 amount = bound(size, all / 1e6 + 1, all);

        (uint256 paid, uint256 received) = _swap(attacker, pump, amount);
        _setPrice(address(weth), next);
        (, uint256 back) = _swap(attacker, !pump, received);

        assertLt(back, paid);
    }

    /// @dev Everybody is in x; the price jumps back up; whoever buys y and liquidates in that transaction
    ///      would take loans that sell their x at a loss. The guard price has not moved: healthy at it,
    ///      nobody can be liquidated.
    function testFuzz_Attack_OracleJumpSwapAndLiquidateInOneTransaction(uint256 jump) public {
        _open(alice, 10e18, 20_000e18, 10);
        IBandMarketTypes.Position memory position = market.position(alice);
        uint256 low = market.pUp(position.n2 + 1) * 99 / 100;
        _moveOracle(address(weth), market.pUp(position.n1));
        _glide(low, 30);
        _settlePrice(low);
        skip(bound(jump, 0, 30 days)); // however long the market idles
        _setPrice(address(weth), low);
        assertGt(market.health(alice, true), 0);

        jump = bound(jump, 0.2e18, 1e18);
        _setPrice(address(weth), low + low * jump / 1e18);
        assertLt(market.health(alice, true), 0);
        market.saveRate();
        _fundWeth(attacker, 1e18);
        vm.startPrank(attacker);
        try market.swapExactIn(false, 0.01e18, 0, attacker) {} catch {}
        try market.swapExactIn(false, 0.01e18, 0, attacker) {} catch {}
        market.saveRate();
        vm.expectPartialRevert(IBandMarketTypes.NotLiquidatable.selector);
        market.liquidate(alice, 1e18, 0, address(0), "");
    }

    /// @dev A price of a single block, true in the blocks before and after, liquidates nobody, whoever calls
    ///      what when.
    function test_Attack_SpikeOfOneBlockLiquidatesNobody() public {
        _open(alice, 10e18, 20_000e18, 10);
        _settlePrice(3000e18);
        for (uint256 i; i < 5; ++i) {
            _setPrice(address(weth), 1000e18);
            for (uint256 j; j < 6; ++j) {
                market.saveRate(); // walks the limited price down within the block
            }
            assertLt(market.health(alice, true), 0);
            vm.expectPartialRevert(IBandMarketTypes.NotLiquidatable.selector);
            market.liquidate(alice, 1e18, 0, address(0), "");

            skip(12);
            _setPrice(address(weth), 3000e18);
            for (uint256 j; j < 6; ++j) {
                market.saveRate();
            }
            skip(120);
            _setPrice(address(weth), 3000e18);
            vm.expectPartialRevert(IBandMarketTypes.NotLiquidatable.selector);
            market.liquidate(alice, 1e18, 0, address(0), "");
        }
    }

    /// @dev A real fall waits one window after the first call that saw it, no longer.
    function test_Guard_RealFallWaitsOneWindow() public {
        _open(alice, 10e18, 20_000e18, 10);
        _moveOracle(address(weth), 1800e18);
        market.saveRate();
        skip(119);
        market.saveRate();
        vm.expectPartialRevert(IBandMarketTypes.NotLiquidatable.selector);
        market.liquidate(alice, 1e18, 0, address(0), "");

        skip(1);
        market.saveRate();
        _fundQusd(keeper, 30_000e18);
        vm.prank(keeper);
        market.liquidate(alice, 1e18, 0, address(0), "");
        assertEq(market.debt(alice), 0);
    }

    /// @dev A donation to the vault behind a collateral does not raise what it can borrow at once.
    function test_Attack_DonationToVaultCollateralDoesNotRaiseItsPrice() public {
        TestVault wrapped = new TestVault(weth);
        VaultRateOracle rated = new VaultRateOracle(IERC4626(address(wrapped)), oracle, false, 0.001e18);
        weth.mint(address(this), 100e18);
        weth.approve(address(wrapped), type(uint256).max);
        wrapped.deposit(100e18, alice);
        rated.poke(address(wrapped));
        IBandMarketTypes.MarketParams memory params = _mintParams(address(wrapped));
        (params.oracle, params.pokeOracle) = (address(rated), true);
        IBandMarket vaultMarket = _createMarket(params);
        uint256 before = lens.maxBorrowable(address(vaultMarket), 10e18, 10, alice);

        weth.mint(address(wrapped), 100e18); // doubles the vault's rate
        rated.poke(address(wrapped));

        assertEq(lens.maxBorrowable(address(vaultMarket), 10e18, 10, alice), before);
        skip(1 days);
        _setPrice(address(weth), 3000e18);
        // One day of growth at most, 0.1 %, and less than a band of 1 %.
        assertLe(vaultMarket.oraclePrice(), 3003e18 + 1e12);
    }

    // ── Repaying ───────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The attacker moves the active band into or through the range in front of a repayment: it goes
    ///      through all the same, unless its sender asked for a limit.
    function testFuzz_Attack_MovingTheActiveBandDoesNotStopRepayments(uint256 pumped, uint256 amount) public {
        _open(alice, 10e18, 20_000e18, 10);
        (uint256 all,) = market.amountForPrice(type(uint128).max);
        amount = bound(amount, 1, 20_000e18);
        _swap(attacker, true, bound(pumped, 1e9, all));
        uint256 owed = market.debt(alice);

        _fundQusd(alice, 0);
        _repay(alice, amount);

        assertLe(market.debt(alice), owed > amount ? owed - amount : 0);
        _fundQusd(alice, 20_000e18);
        if (market.debt(alice) != 0) _repay(alice, type(uint256).max);
        assertEq(market.debt(alice), 0);
    }

    /// @dev What the borrower lost to the attacker's trade, he gained in x at a price far above the oracle's.
    function testFuzz_Attack_PumpingATouchedLoanCostsTheAttacker(uint256 pumped) public {
        _open(alice, 10e18, 20_000e18, 10);
        (uint256 all,) = market.amountForPrice(type(uint128).max);
        uint256 xDown = market.getXDown(alice);

        (uint256 paid, uint256 received) = _swap(attacker, true, bound(pumped, 1e9, all));

        assertLt(received * 3000, paid);
        assertGe(market.getXDown(alice) + 1e6, xDown);
    }

    // ── Reentrancy ─────────────────────────────────────────────────────────────────────────────────────────

    /// @dev During each of the three callbacks every function that changes state refuses.
    function test_Attack_CallbacksCannotReenter() public {
        ScriptedCallback callback = new ScriptedCallback();
        callback.approve(weth, address(market));
        bytes[] memory calls = _stateChanges(market);
        callback.arm(address(market), calls);
        vm.prank(address(callback));
        qusd.approve(address(market), type(uint256).max);
        _fundWeth(alice, 20e18);

        IBandMarketTypes.CreateParams memory creation = _creation(alice, 10e18, 15_000e18, 10);
        creation.cb = address(callback);
        vm.startPrank(alice);
        market.createLoan(creation);
        market.borrowMore(1e18, 1000e18, alice, address(callback), "");
        vm.stopPrank();
        callback.answer(20_000e18, 0);
        _mintQusd(address(callback), 5001e18);
        IBandMarketTypes.RepayParams memory repayment = _repayment(alice, 0);
        repayment.cb = address(callback);
        vm.prank(alice);
        market.repay(repayment);
        _open(bob, 10e18, 10_000e18, 10);
        vm.prank(bob);
        market.liquidate(bob, 0.1e18, 0, address(callback), "");

        assertEq(callback.refusalCount(), 4 * calls.length);
        for (uint256 i; i < 4 * calls.length; ++i) {
            assertEq(callback.refusals(i), IBandMarketTypes.Reentrancy.selector, vm.toString(i));
        }
    }

    /// @dev A token that calls its holder back gets no further than a callback does.
    function test_Attack_TokenHookCannotReenter() public {
        HookedToken hooked = new HookedToken();
        _setPrice(address(hooked), 3000e18);
        IBandMarket other = _createMarket(_mintParams(address(hooked)));
        _fund(hooked, alice, 100e18, address(other));
        bytes[] memory calls = _stateChanges(other);
        for (uint256 i; i < calls.length; ++i) {
            hooked.arm(address(other), calls[i]);
            uint256 snapshot = vm.snapshotState();
            vm.startPrank(alice);
            other.createLoan(_creation(alice, 10e18, 20_000e18, 10));
            assertEq(hooked.refusal(), IBandMarketTypes.Reentrancy.selector);
            other.addCollateral(1e18, alice);
            assertEq(hooked.refusal(), IBandMarketTypes.Reentrancy.selector);
            other.removeCollateral(1e18, alice, alice);
            assertEq(hooked.refusal(), IBandMarketTypes.Reentrancy.selector);
            qusd.approve(address(other), type(uint256).max);
            other.swapExactIn(true, 100e18, 0, alice);
            assertEq(hooked.refusal(), IBandMarketTypes.Reentrancy.selector);
            other.liquidate(alice, 0.5e18, 0, address(0), "");
            assertEq(hooked.refusal(), IBandMarketTypes.Reentrancy.selector);
            vm.stopPrank();
            vm.revertToState(snapshot);
        }
    }

    function test_Attack_LockIsReleasedAfterAFailedCallback() public {
        ScriptedCallback callback = new ScriptedCallback();
        callback.fail();
        _open(alice, 10e18, 20_000e18, 10);
        vm.startPrank(alice);
        vm.expectRevert(ScriptedCallback.CallbackRefused.selector);
        market.borrowMore(0, 1, alice, address(callback), "");
        vm.expectRevert(ScriptedCallback.CallbackRefused.selector);
        market.liquidate(alice, 1e18, 0, address(callback), "");
        IBandMarketTypes.RepayParams memory repayment = _repayment(alice, 1);
        repayment.cb = address(callback);
        vm.expectRevert(ScriptedCallback.CallbackRefused.selector);
        market.repay(repayment);
        vm.stopPrank();
        assertFalse(market.isLocked());
        assertEq(market.position(alice).collateral, 10e18);
        assertEq(market.debt(alice), 20_000e18);

        _exitEveryWay(alice);
    }

    // ── Receivers and permits ──────────────────────────────────────────────────────────────────────────────

    /// @dev A swap or a removal to the market itself is a gift to nobody: no position changes, all can leave.
    function test_Attack_TransfersToTheMarketItselfChangeNoClaim() public {
        _open(alice, 10e18, 20_000e18, 10);
        _open(bob, 5e18, 9000e18, 20);
        IBandMarketTypes.Position memory before = market.position(bob);
        _fundQusd(attacker, 1000e18);
        vm.prank(attacker);
        (, uint256 received) = market.swapExactIn(true, 1000e18, 0, address(market));
        assertGt(received, 0);
        vm.prank(bob);
        vm.expectRevert(ZeroAddress.selector);
        market.removeCollateral(1, bob, address(0));

        assertEq(market.position(bob).collateral, before.collateral);
        (uint256 x, uint256 y) = _held(market);
        assertGe(qusd.balanceOf(address(market)), x);
        assertGe(weth.balanceOf(address(market)), y + received - 1e6);
        _exitEveryWay(bob);
    }

    function test_Attack_PermitCannotBeReplayed() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        uint256 deadline = block.timestamp + 1 hours;
        bytes memory signature = _sign(market, key, signer, attacker, 0, deadline);
        market.permitOperator(signer, attacker, true, deadline, signature);
        vm.prank(signer);
        market.approve(attacker, false);

        vm.expectRevert(InvalidSignature.selector);
        market.permitOperator(signer, attacker, true, deadline, signature);
        // In another market neither.
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        params.A = 50;
        IBandMarket other = _createMarket(params);
        vm.expectRevert(InvalidSignature.selector);
        other.permitOperator(signer, attacker, true, deadline, signature);
        // On another chain neither.
        vm.chainId(999);
        bytes memory second = _sign(market, key, signer, attacker, 1, deadline);
        vm.chainId(31_337);
        vm.expectRevert(InvalidSignature.selector);
        market.permitOperator(signer, attacker, true, deadline, second);
        assertFalse(market.isOperator(signer, attacker));
    }

    // ── Fees ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Four jumps of 25 % in one second leave a fee next to 100 %. A wei buys nothing then, and nothing
    ///      costs less than without the jump.
    function test_Attack_OneWeiSwapsAgainstAHighJumpFee() public {
        _open(alice, 10e18, 20_000e18, 10);
        _goUnderwater(alice);
        (uint256 calm,,) = market.quoteExactOut(true, 1);
        _setPrice(address(weth), market.oraclePrice() / 4);
        for (uint256 i; i < 6; ++i) {
            market.saveRate();
        }
        _fundQusd(attacker, 1_000_000e18);
        uint256 xDown = market.getXDown(alice);

        vm.startPrank(attacker);
        for (uint256 i; i < 50; ++i) {
            vm.expectRevert(ZeroAmount.selector);
            market.swapExactIn(true, 1, 0, attacker);
        }
        (uint256 dear,,) = market.quoteExactOut(true, 1);
        assertGt(dear, calm * 1e9);
        try market.swapExactIn(true, 1_000_000e18, 0, attacker) {} catch {}
        vm.stopPrank();
        assertGe(market.getXDown(alice) + 1e6, xDown);
    }

    /// @dev A wei at a time is no cheaper than all at once.
    function test_Attack_OneWeiSwapsAreNoCheaper() public {
        _open(alice, 10e18, 20_000e18, 10);
        _goUnderwater(alice);
        _fundQusd(attacker, 1e18);
        (, uint256 atOnce,) = market.quoteExactIn(true, 50_000);
        uint256 piecemeal;
        vm.startPrank(attacker);
        for (uint256 i; i < 50; ++i) {
            try market.swapExactIn(true, 1000, 0, attacker) returns (uint256, uint256 received) {
                piecemeal += received;
            } catch {}
        }
        assertLe(piecemeal, atOnce);
    }

    // ── Flash mints ────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A hundred million for one transaction takes nothing of the savers' income.
    function testFuzz_Attack_FlashMintTakesNothingFromSavings(uint256 income, uint256 amount) public {
        _mintQusd(alice, 10_000e18);
        vm.startPrank(alice);
        qusd.approve(address(savings), type(uint256).max);
        savings.deposit(10_000e18, alice);
        vm.stopPrank();
        _mintQusd(address(savings), bound(income, 0, 1_000_000e18)); // waits to be reported
        FlashAttacker flash = new FlashAttacker(market, savings, qusd, weth);
        _mintQusd(address(flash), 1e18);
        uint256 share = savings.convertToAssets(1e24);

        flash.attack(bound(amount, 1e18, 100_000_000e18 - 1e18), true);

        assertLe(qusd.balanceOf(address(flash)), 1e18);
        assertGe(savings.convertToAssets(1e24), share);
        assertLe(flash.shareInside(), share + 1);
        assertGe(savings.maxWithdraw(alice) + 1, 10_000e18);
    }

    /// @dev Whoever repays with flash-minted coins to lower the rate has to borrow again before it ends: the
    ///      rate that holds from then on is that of the same debt.
    function test_Attack_FlashMintDoesNotMoveAPolicyOfTotalDebt() public {
        SemilogPolicy semilog = new SemilogPolicy(address(manager), 1e9, 16e9);
        factory.setPolicy(address(market), address(semilog));
        factory.setCeiling(address(market), 1_000_000e18);
        FlashAttacker flash = new FlashAttacker(market, savings, qusd, weth);
        weth.mint(address(flash), 300e18);
        flash.borrow(300e18, 600_000e18);
        _open(alice, 10e18, 10_000e18, 10);
        uint256 rate = market.saveRate();
        uint256 debt = market.totalDebt();

        flash.attack(700_000e18, false);

        assertLt(flash.rateInside(), rate / 2);
        assertEq(market.totalDebt(), debt);
        assertEq(market.saveRate(), rate);
        assertEq(lens.marketView(address(market)).rate, rate);
    }

    // ── Exits ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_Exits_WorkWhilePaused() public {
        for (uint8 flow; flow < 3; ++flow) {
            factory.pauseMarketEntry(address(market), flow);
            factory.unpauseMarketEntry(address(market), flow);
        }
        _open(alice, 10e18, 20_000e18, 10);
        for (uint8 flow; flow < 3; ++flow) {
            factory.pauseMarketEntry(address(market), flow);
        }
        _exitEveryWay(alice);
        _swap(bob, true, 100e18);
        _swap(bob, false, 0.01e18);
        _settlePrice(1000e18);
        market.collectFees();
        market.coverBadDebt(alice);
        _fundQusd(bob, 1e18);
        vm.prank(bob);
        market.repayBadDebt(1e18);
    }

    /// @dev Taking collateral out is an entry, also by way of a callback that repays next to nothing.
    function test_Attack_CallbackCannotTakeCollateralOutWhilePaused() public {
        ScriptedCallback callback = new ScriptedCallback();
        callback.approve(weth, address(market));
        _open(alice, 10e18, 10_000e18, 10);
        factory.pauseMarketEntry(address(market), 2);
        callback.answer(0, 6e18);
        IBandMarketTypes.RepayParams memory repayment = _repayment(alice, 1);
        repayment.cb = address(callback);

        vm.prank(alice);
        vm.expectRevert(bytes4(keccak256("EntryPaused()")));
        market.repay(repayment);

        // What pays as much debt as it takes collateral is a repayment.
        _mintQusd(address(callback), 4000e18);
        vm.prank(address(callback));
        qusd.approve(address(market), type(uint256).max);
        callback.answer(4000e18, 6e18);
        vm.prank(alice);
        market.repay(repayment);
        assertEq(market.debt(alice), 6000e18 - 1);
        factory.unpauseMarketEntry(address(market), 2);
        callback.answer(0, 5e18);
        vm.prank(alice);
        market.repay(repayment);
    }

    function test_Exits_WorkWithoutAUsablePrice() public {
        _open(alice, 10e18, 20_000e18, 10);
        _open(bob, 10e18, 10_000e18, 10);
        _goUnderwater(alice);
        for (uint256 i; i < 3; ++i) {
            uint256 snapshot = vm.snapshotState();
            if (i == 0) _goStale();
            else if (i == 1) _setPrice(address(weth), 0);
            else vm.mockCallRevert(address(oracle), abi.encodeCall(oracle.price, (address(weth))), "down");
            market.saveRate();
            market.collectFees();
            int24 n1 = market.position(bob).n1;
            _exitEveryWay(alice);
            _exitEveryWay(bob);
            assertEq(market.position(bob).n1, n1); // bands stay
            vm.clearMockedCalls();
            vm.revertToState(snapshot);
        }
    }

    /// @dev Adds, repays a part, liquidates a part, and closes by either way.
    function _exitEveryWay(address account) private {
        _fundWeth(account, 1e18);
        _fundQusd(account, 50_000e18);
        vm.startPrank(account);
        market.addCollateral(1e18, account);
        market.repay(_repayment(account, 1000e18));
        market.liquidate(account, 0.25e18, 0, address(0), "");
        uint256 snapshot = vm.snapshotState();
        market.repay(_repayment(account, type(uint256).max));
        assertEq(market.debt(account), 0);
        vm.revertToState(snapshot);
        market.liquidate(account, 1e18, 0, address(0), "");
        assertEq(market.debt(account), 0);
        vm.revertToState(snapshot);
        vm.stopPrank();
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Every function of a market that changes its state, with arguments that would do on their own.
    function _stateChanges(IBandMarket at) private view returns (bytes[] memory calls) {
        calls = new bytes[](17);
        calls[0] = abi.encodeCall(at.createLoan, (_creation(alice, 1e18, 1000e18, 10)));
        calls[1] = abi.encodeCall(at.addCollateral, (1, alice));
        calls[2] = abi.encodeCall(at.removeCollateral, (1, alice, alice));
        calls[3] = abi.encodeCall(at.borrowMore, (0, 1, alice, address(0), ""));
        calls[4] = abi.encodeCall(at.repay, (_repayment(alice, 1)));
        calls[5] = abi.encodeCall(at.liquidate, (alice, 1e18, 0, address(0), ""));
        calls[6] = abi.encodeCall(at.coverBadDebt, (alice));
        calls[7] = abi.encodeCall(at.repayBadDebt, (1));
        calls[8] = abi.encodeWithSignature("swapExactIn(bool,uint256,uint256,address)", true, 1, 0, alice);
        calls[9] = abi.encodeWithSignature("swapExactOut(bool,uint256,uint256,address)", true, 1, 1, alice);
        calls[10] = abi.encodeWithSignature(
            "swapExactIn(bool,uint256,uint256,address,uint256)", true, 1, 0, alice, block.timestamp
        );
        calls[11] = abi.encodeCall(at.saveRate, ());
        calls[12] = abi.encodeCall(at.collectFees, ());
        calls[13] = abi.encodeCall(at.approve, (attacker, true));
        calls[14] = abi.encodeCall(at.setExtraHealth, (1));
        calls[15] = abi.encodeCall(at.permitOperator, (alice, attacker, true, type(uint256).max, ""));
        calls[16] = abi.encodeWithSignature(
            "swapExactOut(bool,uint256,uint256,address,uint256)", true, 1, 1, alice, block.timestamp
        );
    }

    /// @dev What all loans could take out, units.
    function _held(IBandMarket at) private view returns (uint256 x, uint256 y) {
        for (uint256 i; i < at.nLoans(); ++i) {
            IBandMarketTypes.Position memory position = at.position(at.loans(i));
            x += position.borrowed;
            y += position.collateral;
        }
    }

    function _sign(
        IBandMarket at,
        uint256 key,
        address signer,
        address operator,
        uint256 nonce,
        uint256 deadline
    ) private view returns (bytes memory) {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "PermitOperator(address owner,address operator,bool allowed,uint256 nonce,uint256 deadline)"
                ),
                signer,
                operator,
                true,
                nonce,
                deadline
            )
        );
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", at.DOMAIN_SEPARATOR(), structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }
}
