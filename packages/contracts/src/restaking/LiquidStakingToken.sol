// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ERC20} from "solady/tokens/ERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {PermitToken} from "../common/PermitToken.sol";
import {ILiquidStakingToken} from "./interfaces/ILiquidStakingToken.sol";
import {IValidatorBook} from "./interfaces/IValidatorBook.sol";

/// @title  LiquidStakingToken
/// @notice Staked ether as a token (qstETH): stake, rebase by bounded reports, leave through a queue.
/// @dev    Holds the buffer and what finalized requests are owed; the ValidatorBook holds the rest. Trusts the reporter
///         within the limits of a report, and never for ether that is not there.
contract LiquidStakingToken is ILiquidStakingToken, PermitToken, EntryPause, ReentrancyGuardTransient {
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @notice Entry flow: staking.
    uint8 public constant SUBMIT_ENTRY = 0;

    /// @notice Shares that nobody owns, so that a share's price can't be moved while there are few; also their price in
    ///         wei at deployment.
    uint256 public constant DEAD_SHARES = 1000;
    /// @notice Seconds between two reports at least.
    uint256 public constant REPORT_INTERVAL = 1 days;
    /// @notice Seconds after which a request goes without a report.
    uint256 public constant MAX_REPORT_WAIT = 3 days;

    uint256 private constant BPS = 1e4;
    uint256 private constant MAX_FEE_BPS = 2000;
    uint256 private constant MAX_GAIN_BPS = 100;

    address private constant DEAD_ADDRESS = address(0xdEaD);

    /// @inheritdoc ILiquidStakingToken
    address public immutable treasury;

    /// @inheritdoc ILiquidStakingToken
    address public immutable validatorBook;

    mapping(address account => uint256 shares) private _shares;

    /// @dev One slot.
    uint128 private _totalShares;
    uint128 private _totalPooledEther;

    /// @dev One slot.
    uint128 private _reservedEther;
    uint40 private _reportedAt;
    uint16 private _feeBps = 1000;
    uint16 private _maxGainBps = 10;
    uint16 private _maxLossBps = 500;

    /// @dev One slot.
    uint128 private _latestRequest;
    uint128 private _finalizedRequest;

    mapping(uint256 requestId => WithdrawalTicket ticket) private _tickets;

    /// @param name_          Name, at most 31 bytes.
    /// @param symbol_        Symbol, at most 31 bytes.
    /// @param authority_     AccessManager.
    /// @param treasury_      Receives the fee.
    /// @param validatorBook_ ValidatorBook.
    constructor(
        string memory name_,
        string memory symbol_,
        address authority_,
        address treasury_,
        address validatorBook_
    ) payable PermitToken(name_, symbol_) AccessManaged(authority_) {
        if (treasury_ == address(0) || validatorBook_ == address(0)) {
            revert ZeroAddress();
        }
        if (msg.value < DEAD_SHARES) revert SeedTooSmall(msg.value, DEAD_SHARES);
        treasury = treasury_;
        validatorBook = validatorBook_;
        _reportedAt = uint40(block.timestamp);
        _totalPooledEther = msg.value.toUint128();
        _mintShares(DEAD_ADDRESS, msg.value);
    }

    /// @dev Ether from the validators is counted already; anybody else is to stake his.
    receive() external payable {
        if (msg.sender != validatorBook) revert NotValidatorBook(msg.sender);
        emit ReceivedFromValidators(msg.value);
    }

    // ── Staking ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILiquidStakingToken
    function submit(address referral)
        external
        payable
        nonReentrant
        whenEntryOpen(SUBMIT_ENTRY)
        returns (uint256 shares)
    {
        shares = sharesForEther(msg.value);
        if (shares == 0) revert ZeroAmount();

        _totalPooledEther = (_totalPooledEther + msg.value).toUint128();
        _mintShares(msg.sender, shares);
        emit Submitted(msg.sender, referral, msg.value, shares);
    }

    /// @inheritdoc ERC20
    function transfer(address to, uint256 amount) public override returns (bool) {
        _moveShares(msg.sender, to, sharesForEther(amount), amount);
        return true;
    }

    /// @inheritdoc ERC20
    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _spendAllowance(from, msg.sender, amount);
        _moveShares(from, to, sharesForEther(amount), amount);
        return true;
    }

    /// @inheritdoc ILiquidStakingToken
    function transferShares(address to, uint256 shares) external returns (uint256 amount) {
        amount = etherForShares(shares);
        _moveShares(msg.sender, to, shares, amount);
    }

    /// @inheritdoc ILiquidStakingToken
    function transferSharesFrom(address from, address to, uint256 shares) external returns (uint256 amount) {
        _spendAllowance(from, msg.sender, shares.fullMulDivUp(_totalPooledEther, _totalShares));
        amount = etherForShares(shares);
        _moveShares(from, to, shares, amount);
    }

    // ── Withdrawals ───────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILiquidStakingToken
    function requestWithdrawal(uint256 amount) external nonReentrant returns (uint256 requestId) {
        uint256 shares = sharesForEther(amount);
        if (shares == 0) revert ZeroAmount();
        uint256 worth = etherForShares(shares);

        requestId = ++_latestRequest;
        _tickets[requestId] =
            WithdrawalTicket(msg.sender, uint40(block.timestamp), shares.toUint128(), worth.toUint128());
        _moveShares(msg.sender, address(this), shares, worth);
        emit WithdrawalRequested(requestId, msg.sender, worth, shares);
    }

    /// @inheritdoc ILiquidStakingToken
    function finalize(uint256 uptoId) external nonReentrant {
        uint256 finalized = _finalizedRequest;
        if (uptoId > _latestRequest) revert UnknownRequest(uptoId, _latestRequest);
        if (uptoId <= finalized) revert RequestFinalized(uptoId);

        for (uint256 id = finalized + 1; id <= uptoId; ++id) {
            _finalizeOne(id);
        }
        _finalizedRequest = uptoId.toUint128();
    }

    /// @inheritdoc ILiquidStakingToken
    function claimWithdrawal(uint256 requestId) external nonReentrant returns (uint256 amount) {
        WithdrawalTicket memory ticket = _tickets[requestId];
        if (ticket.owner != msg.sender) revert NotRequestOwner(requestId, msg.sender);
        if (requestId > _finalizedRequest) revert RequestNotFinalized(requestId);

        amount = ticket.ether_;
        delete _tickets[requestId];
        _reservedEther -= ticket.ether_;
        emit WithdrawalClaimed(requestId, msg.sender, amount);
        SafeTransferLib.safeTransferETH(msg.sender, amount);
    }

    // ── Validators ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILiquidStakingToken
    function sendToValidators(uint256 amount) external nonReentrant {
        if (msg.sender != validatorBook) revert NotValidatorBook(msg.sender);
        uint256 buffered = bufferedEther();
        if (amount > buffered) revert InsufficientBuffer(buffered, amount);

        emit SentToValidators(amount);
        IValidatorBook(validatorBook).receiveDeposit{value: amount}();
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ERC20
    /// @dev All pooled ether.
    function totalSupply() public view override returns (uint256) {
        return _totalPooledEther;
    }

    /// @inheritdoc ERC20
    /// @dev Worth of the account's shares, rounded down.
    function balanceOf(address account) public view override returns (uint256) {
        return etherForShares(_shares[account]);
    }

    /// @inheritdoc ILiquidStakingToken
    function sharesOf(address account) external view returns (uint256) {
        return _shares[account];
    }

    /// @inheritdoc ILiquidStakingToken
    function totalShares() external view returns (uint256) {
        return _totalShares;
    }

    /// @inheritdoc ILiquidStakingToken
    function totalPooledEther() external view returns (uint256) {
        return _totalPooledEther;
    }

    /// @inheritdoc ILiquidStakingToken
    function sharesForEther(uint256 amount) public view returns (uint256) {
        return amount.fullMulDiv(_totalShares, _totalPooledEther);
    }

    /// @inheritdoc ILiquidStakingToken
    function etherForShares(uint256 shares) public view returns (uint256) {
        return shares.fullMulDiv(_totalPooledEther, _totalShares);
    }

    /// @inheritdoc ILiquidStakingToken
    function bufferedEther() public view returns (uint256) {
        return address(this).balance - _reservedEther;
    }

    /// @inheritdoc ILiquidStakingToken
    function reservedEther() external view returns (uint256) {
        return _reservedEther;
    }

    /// @inheritdoc ILiquidStakingToken
    function withdrawalTicket(uint256 requestId) external view returns (WithdrawalTicket memory) {
        return _tickets[requestId];
    }

    /// @inheritdoc ILiquidStakingToken
    function withdrawalQueue() external view returns (uint256 latest, uint256 finalized) {
        return (_latestRequest, _finalizedRequest);
    }

    /// @inheritdoc ILiquidStakingToken
    function reportParameters()
        external
        view
        returns (uint256 feeBps, uint256 maxGainBps, uint256 maxLossBps, uint256 reportedAt)
    {
        return (_feeBps, _maxGainBps, _maxLossBps, _reportedAt);
    }

    // ── Restricted ────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ILiquidStakingToken
    function reportRewards(int256 delta) external nonReentrant restricted {
        uint256 acceptedAt = _reportedAt + REPORT_INTERVAL;
        if (block.timestamp < acceptedAt) revert ReportTooSoon(acceptedAt);

        _reportedAt = uint40(block.timestamp);
        uint256 feeShares = delta < 0 ? _takeLoss(delta) : _takeGain(delta);
        emit RewardsReported(delta, feeShares, _totalPooledEther, _totalShares);
    }

    /// @inheritdoc ILiquidStakingToken
    function setReportParameters(uint256 feeBps, uint256 maxGainBps, uint256 maxLossBps) external restricted {
        _requireAtMost(feeBps, MAX_FEE_BPS);
        _requireAtMost(maxGainBps, MAX_GAIN_BPS);
        _requireAtMost(maxLossBps, BPS);

        // All at most 1e4.
        (_feeBps, _maxGainBps, _maxLossBps) = (uint16(feeBps), uint16(maxGainBps), uint16(maxLossBps));
        emit ReportParametersSet(feeBps, maxGainBps, maxLossBps);
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Sets aside what a request is worth at the lower of two rates, and burns its shares. What the higher rate
    ///      would have given stays with the others.
    function _finalizeOne(uint256 id) private {
        WithdrawalTicket storage ticket = _tickets[id];
        bool isReported = ticket.requestedAt < _reportedAt;
        if (!isReported && block.timestamp <= ticket.requestedAt + MAX_REPORT_WAIT) revert ReportPending(id);
        uint256 shares = ticket.shares;
        uint256 amount = FixedPointMathLib.min(ticket.ether_, etherForShares(shares));
        uint256 buffered = bufferedEther();
        if (amount > buffered) revert InsufficientBuffer(buffered, amount);

        (ticket.shares, ticket.ether_) = (0, uint128(amount)); // no more than it was
        _reservedEther = (_reservedEther + amount).toUint128();
        _totalPooledEther = (_totalPooledEther - amount).toUint128();
        _shares[address(this)] -= shares;
        _totalShares = (_totalShares - shares).toUint128();
        emit Transfer(address(this), address(0), amount);
        emit SharesTransferred(address(this), address(0), shares);
        emit WithdrawalFinalized(id, ticket.owner, amount);
    }

    function _takeGain(int256 delta) private returns (uint256 feeShares) {
        uint256 gain = uint256(delta); // not negative
        uint256 total = _totalPooledEther;
        uint256 limit = total * _maxGainBps / BPS;
        if (gain > limit) revert ReportOutOfBounds(delta, limit);
        uint256 newTotal = total + gain;
        uint256 held = bufferedEther() + IValidatorBook(validatorBook).balance();
        if (newTotal > held) revert ReportUnbacked(newTotal, held);

        // So many that they are worth the fee at the price that results: nobody else's gain is touched twice.
        uint256 fee = gain * _feeBps;
        feeShares = fee.fullMulDiv(_totalShares, newTotal * BPS - fee);
        _totalPooledEther = newTotal.toUint128();
        if (feeShares != 0) _mintShares(treasury, feeShares);
    }

    /// @dev A loss is everybody's at once.
    function _takeLoss(int256 delta) private returns (uint256) {
        uint256 total = _totalPooledEther;
        uint256 limit = total * _maxLossBps / BPS;
        uint256 loss = FixedPointMathLib.abs(delta);
        if (loss > limit || loss >= total) revert ReportOutOfBounds(delta, limit);

        _totalPooledEther = (total - loss).toUint128();
        return 0;
    }

    /// @dev The ether behind the shares has been counted before.
    function _mintShares(address to, uint256 shares) private {
        _totalShares = (_totalShares + shares).toUint128();
        _shares[to] += shares;
        emit Transfer(address(0), to, etherForShares(shares));
        emit SharesTransferred(address(0), to, shares);
    }

    function _moveShares(address from, address to, uint256 shares, uint256 amount) private {
        if (to == address(0)) revert ZeroAddress();
        uint256 held = _shares[from];
        if (shares > held) revert SharesExceedBalance(held, shares);

        // `shares <= held` was checked, and all shares together fit 128 bits.
        unchecked {
            _shares[from] = held - shares;
            _shares[to] += shares;
        }
        emit Transfer(from, to, amount);
        emit SharesTransferred(from, to, shares);
    }

    function _requireAtMost(uint256 value, uint256 limit) private pure {
        if (value > limit) revert ReportParameterTooHigh(value, limit);
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 1;
    }
}
