// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

import {LendVault} from "../../src/bands/LendVault.sol";
import {SemilogPolicy} from "../../src/bands/SemilogPolicy.sol";
import {IBandCallback} from "../../src/bands/interfaces/IBandCallback.sol";
import {IBandMarket} from "../../src/bands/interfaces/IBandMarket.sol";
import {IBandMarketTypes} from "../../src/bands/interfaces/IBandMarketTypes.sol";
import {TestToken} from "../utils/TestToken.sol";
import {BandsBase} from "./BandsBase.t.sol";

/// @dev Borrows with a callback that tries to get in and out of the market's vault.
contract VaultIntruder is IBandCallback {
    LendVault private immutable _vault;
    TestToken private immutable _token;
    uint256 public refusals;

    constructor(LendVault vault, TestToken token) {
        _vault = vault;
        _token = token;
        token.approve(address(vault), type(uint256).max);
    }

    function onCreate(address, uint256, uint256, uint256, bytes calldata)
        external
        returns (uint256, uint256)
    {
        _try(abi.encodeCall(_vault.deposit, (1, address(this))));
        _try(abi.encodeCall(_vault.mint, (1, address(this))));
        _try(abi.encodeCall(_vault.withdraw, (1, address(this), address(this))));
        _try(abi.encodeCall(_vault.redeem, (1, address(this), address(this))));
        return (0, 0);
    }

    function onRepay(address, uint256, uint256, uint256, bytes calldata)
        external
        pure
        returns (uint256, uint256)
    {
        return (0, 0);
    }

    function onLiquidate(address, uint256, uint256, uint256, bytes calldata)
        external
        pure
        returns (uint256, uint256)
    {
        return (0, 0);
    }

    function _try(bytes memory call) private {
        (bool success, bytes memory returned) = address(_vault).call(call);
        bool refused = !success && bytes4(returned) == ReentrancyGuardTransient.Reentrancy.selector;
        if (refused) ++refusals;
    }
}

/// @dev Interest on its way from real markets to lenders and savers.
contract IncomeTest is BandsBase {
    IBandMarket private minting;
    IBandMarket private lending;
    LendVault private vault;

    function setUp() public override {
        super.setUp();
        minting = _createMintMarket(weth);
        (lending, vault) = _createLendMarket(usdc, weth);
    }

    // ── Lending market ─────────────────────────────────────────────────────────────────────────────────────

    function test_Lend_TheDebtComesOutOfTheVault() public {
        _deposit(carol, 50_000e6);

        _openLoan(lending, weth, alice, 10e18, 15_000e6, 10);

        assertEq(usdc.balanceOf(alice), 15_000e6);
        assertEq(vault.idle(), 35_000e6);
        assertEq(vault.totalAssets(), 50_000e6);
        assertEq(vault.utilisation(), 0.3e18);
        assertEq(vault.maxWithdraw(carol), 35_000e6);
    }

    function test_Interest_NineTenthsGoToTheLenders() public {
        _deposit(carol, 50_000e6);
        _openLoan(lending, weth, alice, 10e18, 15_000e6, 10);
        assertEq(vault.borrowApr(), TEN_PERCENT_A_YEAR * 365 days);

        skip(365 days);
        assertApproxEqAbs(lending.totalDebt(), 16_500e6, 10);
        assertApproxEqAbs(vault.totalAssets(), 51_350e6, 10);

        _repayAll(lending, usdc, alice);
        assertApproxEqAbs(vault.idle(), 51_500e6, 10);
        lending.collectFees();
        assertApproxEqAbs(usdc.balanceOf(address(splitter)), 150e6, 10);
        assertApproxEqAbs(vault.totalAssets(), 51_350e6, 10);
        assertApproxEqAbs(vault.maxWithdraw(carol), 51_350e6, 10);
    }

    function test_Attack_NobodyEntersTheVaultDuringACallback() public {
        _deposit(carol, 50_000e6);
        VaultIntruder intruder = new VaultIntruder(vault, usdc);
        usdc.mint(address(intruder), 100e6);
        _fund(weth, alice, 10e18, address(lending));

        vm.prank(alice);
        lending.createLoan(
            IBandMarketTypes.CreateParams({
                collateral: 10e18,
                debt: 10_000e6,
                N: 10,
                onBehalf: alice,
                minN1: type(int24).min,
                cb: address(intruder),
                data: ""
            })
        );

        assertEq(intruder.refusals(), 4);
    }

    function test_BadDebt_LowersTheShareAtOnceAndFeesMakeItGood() public {
        _deposit(carol, 50_000e6);
        _openLoan(lending, weth, alice, 10e18, 20_000e6, 10);
        for (uint256 i; i < 3; ++i) {
            _moveOracle(address(weth), 1000e18);
            lending.saveRate();
        }
        uint256 before = vault.totalAssets();

        uint256 missing = lending.coverBadDebt(alice);

        assertGt(missing, 9_000e6);
        assertEq(lending.badDebt(), missing);
        assertApproxEqAbs(vault.totalAssets(), before - missing, 50e6);
    }

    function testFuzz_SharePriceNeverFalls(uint256[10] memory steps) public {
        _deposit(carol, 50_000e6);
        uint256 lastPrice = vault.convertToAssets(1e24);
        for (uint256 i; i < steps.length; ++i) {
            _act(steps[i]);
            uint256 price = vault.convertToAssets(1e24);
            assertGe(price, lastPrice);
            lastPrice = price;
        }
    }

    function test_SemilogPolicy_FollowsTheVaultsUtilisation() public {
        SemilogPolicy semilog = new SemilogPolicy(address(manager), 1e9, 16e9);
        factory.setPolicy(address(lending), address(semilog));
        _deposit(carol, 50_000e6);
        _openLoan(lending, weth, alice, 20e18, 25_000e6, 10);

        // Half of the funds are lent: the geometric mean of both ends.
        assertApproxEqAbs(semilog.rate(address(lending)), 4e9, 1);
        assertApproxEqAbs(lending.saveRate(), 4e9, 1);
        assertApproxEqAbs(vault.borrowApr(), 4e9 * 365 days, 365 days);
    }

    // ── Mint market ────────────────────────────────────────────────────────────────────────────────────────

    function test_StabilityFees_ReachTheSavers() public {
        _openLoan(minting, weth, alice, 10e18, 15_000e18, 10);
        vm.startPrank(alice);
        qusd.approve(address(savings), type(uint256).max);
        savings.deposit(10_000e18, alice);
        vm.stopPrank();
        skip(365 days);

        uint256 interest = minting.collectFees();
        splitter.distribute();

        // 10 % on 15,000, of which half goes to savings; there is no insurance, so the rest goes to the
        // treasury.
        assertApproxEqAbs(interest, 1500e18, 1e13);
        assertEq(savings.lockedIncome(), interest / 2);
        assertEq(qusd.balanceOf(treasury), interest - interest / 2);
        skip(7 days);
        assertApproxEqAbs(savings.maxWithdraw(alice), 10_000e18 + interest / 2, 1e12);
    }

    function test_StabilityFees_MintAboveTheCeiling() public {
        IBandMarketTypes.MarketParams memory params = _mintParams(address(weth));
        (params.ceiling, params.A) = (15_000e18, 101);
        IBandMarket full = _createMarket(params);
        _openLoan(full, weth, alice, 10e18, 15_000e18, 10);
        skip(365 days);

        uint256 interest = full.collectFees();

        assertEq(qusd.minted(address(full)), int256(15_000e18 + interest));
        assertEq(full.totalDebt(), 15_000e18 + interest);
    }

    function test_Supply_IsDebtWhenAllFeesAreCollected() public {
        _openLoan(minting, weth, alice, 10e18, 15_000e18, 10);
        _openLoan(minting, weth, bob, 5e18, 5_000e18, 20);
        skip(100 days);
        minting.collectFees();

        assertEq(qusd.totalSupply(), minting.totalDebt());
        assertEq(qusd.minted(address(minting)), int256(minting.totalDebt()));
    }

    // ── Helpers ────────────────────────────────────────────────────────────────────────────────────────────

    function _deposit(address account, uint256 assets) private {
        _fund(usdc, account, assets, address(vault));
        vm.prank(account);
        vault.deposit(assets, account);
    }

    function _repayAll(IBandMarket market, TestToken token, address account) private {
        uint256 debt = market.debt(account);
        _fund(token, account, debt, address(market));
        vm.prank(account);
        market.repay(
            IBandMarketTypes.RepayParams({
                amount: type(uint256).max,
                onBehalf: account,
                maxActiveBand: type(int24).max,
                cb: address(0),
                data: "",
                shrink: false
            })
        );
    }

    /// @dev One random step of a lender, a borrower or the clock; the price stays, so nobody turns bad.
    function _act(uint256 seed) private {
        uint256 action = seed % 6;
        uint256 amount = bound(seed >> 8, 1, 1_000_000e6);
        _setPrice(address(weth), 3000e18);
        if (action == 0) {
            _deposit(bob, amount);
        } else if (action == 1) {
            uint256 limit = vault.maxWithdraw(bob);
            vm.prank(bob);
            vault.withdraw(amount < limit ? amount : limit, bob, bob);
        } else if (action == 2) {
            if (lending.debt(alice) != 0) return _repayAll(lending, usdc, alice);
            uint256 most = lens.maxBorrowable(address(lending), 1000e18, 10, alice);
            if (vault.idle() < most) most = vault.idle();
            if (most > 1e6) _openLoan(lending, weth, alice, 1000e18, bound(amount, 1e6, most), 10);
        } else if (action == 3) {
            lending.collectFees();
        } else if (action == 4) {
            usdc.mint(address(vault), amount);
        } else {
            skip(amount % 30 days);
        }
    }
}
