package dev.jangteo.account.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Signing up, in and out, and who somebody is.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AccountServiceGrpc {

  private AccountServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.account.v1.AccountService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.SignUpRequest,
      dev.jangteo.account.v1.SignUpResponse> getSignUpMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SignUp",
      requestType = dev.jangteo.account.v1.SignUpRequest.class,
      responseType = dev.jangteo.account.v1.SignUpResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.SignUpRequest,
      dev.jangteo.account.v1.SignUpResponse> getSignUpMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.SignUpRequest, dev.jangteo.account.v1.SignUpResponse> getSignUpMethod;
    if ((getSignUpMethod = AccountServiceGrpc.getSignUpMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getSignUpMethod = AccountServiceGrpc.getSignUpMethod) == null) {
          AccountServiceGrpc.getSignUpMethod = getSignUpMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.SignUpRequest, dev.jangteo.account.v1.SignUpResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SignUp"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SignUpRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SignUpResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("SignUp"))
              .build();
        }
      }
    }
    return getSignUpMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.VerifyEmailRequest,
      dev.jangteo.account.v1.VerifyEmailResponse> getVerifyEmailMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "VerifyEmail",
      requestType = dev.jangteo.account.v1.VerifyEmailRequest.class,
      responseType = dev.jangteo.account.v1.VerifyEmailResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.VerifyEmailRequest,
      dev.jangteo.account.v1.VerifyEmailResponse> getVerifyEmailMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.VerifyEmailRequest, dev.jangteo.account.v1.VerifyEmailResponse> getVerifyEmailMethod;
    if ((getVerifyEmailMethod = AccountServiceGrpc.getVerifyEmailMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getVerifyEmailMethod = AccountServiceGrpc.getVerifyEmailMethod) == null) {
          AccountServiceGrpc.getVerifyEmailMethod = getVerifyEmailMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.VerifyEmailRequest, dev.jangteo.account.v1.VerifyEmailResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "VerifyEmail"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.VerifyEmailRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.VerifyEmailResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("VerifyEmail"))
              .build();
        }
      }
    }
    return getVerifyEmailMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ResendVerificationRequest,
      dev.jangteo.account.v1.ResendVerificationResponse> getResendVerificationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResendVerification",
      requestType = dev.jangteo.account.v1.ResendVerificationRequest.class,
      responseType = dev.jangteo.account.v1.ResendVerificationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ResendVerificationRequest,
      dev.jangteo.account.v1.ResendVerificationResponse> getResendVerificationMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ResendVerificationRequest, dev.jangteo.account.v1.ResendVerificationResponse> getResendVerificationMethod;
    if ((getResendVerificationMethod = AccountServiceGrpc.getResendVerificationMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getResendVerificationMethod = AccountServiceGrpc.getResendVerificationMethod) == null) {
          AccountServiceGrpc.getResendVerificationMethod = getResendVerificationMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ResendVerificationRequest, dev.jangteo.account.v1.ResendVerificationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResendVerification"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ResendVerificationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ResendVerificationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("ResendVerification"))
              .build();
        }
      }
    }
    return getResendVerificationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.LoginRequest,
      dev.jangteo.account.v1.LoginResponse> getLoginMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Login",
      requestType = dev.jangteo.account.v1.LoginRequest.class,
      responseType = dev.jangteo.account.v1.LoginResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.LoginRequest,
      dev.jangteo.account.v1.LoginResponse> getLoginMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.LoginRequest, dev.jangteo.account.v1.LoginResponse> getLoginMethod;
    if ((getLoginMethod = AccountServiceGrpc.getLoginMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getLoginMethod = AccountServiceGrpc.getLoginMethod) == null) {
          AccountServiceGrpc.getLoginMethod = getLoginMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.LoginRequest, dev.jangteo.account.v1.LoginResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Login"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.LoginRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.LoginResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("Login"))
              .build();
        }
      }
    }
    return getLoginMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.StartOAuthRequest,
      dev.jangteo.account.v1.StartOAuthResponse> getStartOAuthMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StartOAuth",
      requestType = dev.jangteo.account.v1.StartOAuthRequest.class,
      responseType = dev.jangteo.account.v1.StartOAuthResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.StartOAuthRequest,
      dev.jangteo.account.v1.StartOAuthResponse> getStartOAuthMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.StartOAuthRequest, dev.jangteo.account.v1.StartOAuthResponse> getStartOAuthMethod;
    if ((getStartOAuthMethod = AccountServiceGrpc.getStartOAuthMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getStartOAuthMethod = AccountServiceGrpc.getStartOAuthMethod) == null) {
          AccountServiceGrpc.getStartOAuthMethod = getStartOAuthMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.StartOAuthRequest, dev.jangteo.account.v1.StartOAuthResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StartOAuth"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.StartOAuthRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.StartOAuthResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("StartOAuth"))
              .build();
        }
      }
    }
    return getStartOAuthMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.CompleteOAuthRequest,
      dev.jangteo.account.v1.CompleteOAuthResponse> getCompleteOAuthMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteOAuth",
      requestType = dev.jangteo.account.v1.CompleteOAuthRequest.class,
      responseType = dev.jangteo.account.v1.CompleteOAuthResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.CompleteOAuthRequest,
      dev.jangteo.account.v1.CompleteOAuthResponse> getCompleteOAuthMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.CompleteOAuthRequest, dev.jangteo.account.v1.CompleteOAuthResponse> getCompleteOAuthMethod;
    if ((getCompleteOAuthMethod = AccountServiceGrpc.getCompleteOAuthMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getCompleteOAuthMethod = AccountServiceGrpc.getCompleteOAuthMethod) == null) {
          AccountServiceGrpc.getCompleteOAuthMethod = getCompleteOAuthMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.CompleteOAuthRequest, dev.jangteo.account.v1.CompleteOAuthResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteOAuth"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.CompleteOAuthRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.CompleteOAuthResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("CompleteOAuth"))
              .build();
        }
      }
    }
    return getCompleteOAuthMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.RefreshTokenRequest,
      dev.jangteo.account.v1.RefreshTokenResponse> getRefreshTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RefreshToken",
      requestType = dev.jangteo.account.v1.RefreshTokenRequest.class,
      responseType = dev.jangteo.account.v1.RefreshTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.RefreshTokenRequest,
      dev.jangteo.account.v1.RefreshTokenResponse> getRefreshTokenMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.RefreshTokenRequest, dev.jangteo.account.v1.RefreshTokenResponse> getRefreshTokenMethod;
    if ((getRefreshTokenMethod = AccountServiceGrpc.getRefreshTokenMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getRefreshTokenMethod = AccountServiceGrpc.getRefreshTokenMethod) == null) {
          AccountServiceGrpc.getRefreshTokenMethod = getRefreshTokenMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.RefreshTokenRequest, dev.jangteo.account.v1.RefreshTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RefreshToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.RefreshTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.RefreshTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("RefreshToken"))
              .build();
        }
      }
    }
    return getRefreshTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.LogoutRequest,
      dev.jangteo.account.v1.LogoutResponse> getLogoutMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Logout",
      requestType = dev.jangteo.account.v1.LogoutRequest.class,
      responseType = dev.jangteo.account.v1.LogoutResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.LogoutRequest,
      dev.jangteo.account.v1.LogoutResponse> getLogoutMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.LogoutRequest, dev.jangteo.account.v1.LogoutResponse> getLogoutMethod;
    if ((getLogoutMethod = AccountServiceGrpc.getLogoutMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getLogoutMethod = AccountServiceGrpc.getLogoutMethod) == null) {
          AccountServiceGrpc.getLogoutMethod = getLogoutMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.LogoutRequest, dev.jangteo.account.v1.LogoutResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Logout"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.LogoutRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.LogoutResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("Logout"))
              .build();
        }
      }
    }
    return getLogoutMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ListSessionsRequest,
      dev.jangteo.account.v1.ListSessionsResponse> getListSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessions",
      requestType = dev.jangteo.account.v1.ListSessionsRequest.class,
      responseType = dev.jangteo.account.v1.ListSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ListSessionsRequest,
      dev.jangteo.account.v1.ListSessionsResponse> getListSessionsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ListSessionsRequest, dev.jangteo.account.v1.ListSessionsResponse> getListSessionsMethod;
    if ((getListSessionsMethod = AccountServiceGrpc.getListSessionsMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getListSessionsMethod = AccountServiceGrpc.getListSessionsMethod) == null) {
          AccountServiceGrpc.getListSessionsMethod = getListSessionsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ListSessionsRequest, dev.jangteo.account.v1.ListSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ListSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ListSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("ListSessions"))
              .build();
        }
      }
    }
    return getListSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.RevokeSessionRequest,
      dev.jangteo.account.v1.RevokeSessionResponse> getRevokeSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeSession",
      requestType = dev.jangteo.account.v1.RevokeSessionRequest.class,
      responseType = dev.jangteo.account.v1.RevokeSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.RevokeSessionRequest,
      dev.jangteo.account.v1.RevokeSessionResponse> getRevokeSessionMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.RevokeSessionRequest, dev.jangteo.account.v1.RevokeSessionResponse> getRevokeSessionMethod;
    if ((getRevokeSessionMethod = AccountServiceGrpc.getRevokeSessionMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getRevokeSessionMethod = AccountServiceGrpc.getRevokeSessionMethod) == null) {
          AccountServiceGrpc.getRevokeSessionMethod = getRevokeSessionMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.RevokeSessionRequest, dev.jangteo.account.v1.RevokeSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.RevokeSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.RevokeSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("RevokeSession"))
              .build();
        }
      }
    }
    return getRevokeSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.RequestPasswordResetRequest,
      dev.jangteo.account.v1.RequestPasswordResetResponse> getRequestPasswordResetMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RequestPasswordReset",
      requestType = dev.jangteo.account.v1.RequestPasswordResetRequest.class,
      responseType = dev.jangteo.account.v1.RequestPasswordResetResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.RequestPasswordResetRequest,
      dev.jangteo.account.v1.RequestPasswordResetResponse> getRequestPasswordResetMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.RequestPasswordResetRequest, dev.jangteo.account.v1.RequestPasswordResetResponse> getRequestPasswordResetMethod;
    if ((getRequestPasswordResetMethod = AccountServiceGrpc.getRequestPasswordResetMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getRequestPasswordResetMethod = AccountServiceGrpc.getRequestPasswordResetMethod) == null) {
          AccountServiceGrpc.getRequestPasswordResetMethod = getRequestPasswordResetMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.RequestPasswordResetRequest, dev.jangteo.account.v1.RequestPasswordResetResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RequestPasswordReset"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.RequestPasswordResetRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.RequestPasswordResetResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("RequestPasswordReset"))
              .build();
        }
      }
    }
    return getRequestPasswordResetMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ResetPasswordRequest,
      dev.jangteo.account.v1.ResetPasswordResponse> getResetPasswordMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResetPassword",
      requestType = dev.jangteo.account.v1.ResetPasswordRequest.class,
      responseType = dev.jangteo.account.v1.ResetPasswordResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ResetPasswordRequest,
      dev.jangteo.account.v1.ResetPasswordResponse> getResetPasswordMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ResetPasswordRequest, dev.jangteo.account.v1.ResetPasswordResponse> getResetPasswordMethod;
    if ((getResetPasswordMethod = AccountServiceGrpc.getResetPasswordMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getResetPasswordMethod = AccountServiceGrpc.getResetPasswordMethod) == null) {
          AccountServiceGrpc.getResetPasswordMethod = getResetPasswordMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ResetPasswordRequest, dev.jangteo.account.v1.ResetPasswordResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResetPassword"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ResetPasswordRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ResetPasswordResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("ResetPassword"))
              .build();
        }
      }
    }
    return getResetPasswordMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ChangePasswordRequest,
      dev.jangteo.account.v1.ChangePasswordResponse> getChangePasswordMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ChangePassword",
      requestType = dev.jangteo.account.v1.ChangePasswordRequest.class,
      responseType = dev.jangteo.account.v1.ChangePasswordResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ChangePasswordRequest,
      dev.jangteo.account.v1.ChangePasswordResponse> getChangePasswordMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ChangePasswordRequest, dev.jangteo.account.v1.ChangePasswordResponse> getChangePasswordMethod;
    if ((getChangePasswordMethod = AccountServiceGrpc.getChangePasswordMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getChangePasswordMethod = AccountServiceGrpc.getChangePasswordMethod) == null) {
          AccountServiceGrpc.getChangePasswordMethod = getChangePasswordMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ChangePasswordRequest, dev.jangteo.account.v1.ChangePasswordResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ChangePassword"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ChangePasswordRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ChangePasswordResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("ChangePassword"))
              .build();
        }
      }
    }
    return getChangePasswordMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.GetAccountRequest,
      dev.jangteo.account.v1.GetAccountResponse> getGetAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAccount",
      requestType = dev.jangteo.account.v1.GetAccountRequest.class,
      responseType = dev.jangteo.account.v1.GetAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.GetAccountRequest,
      dev.jangteo.account.v1.GetAccountResponse> getGetAccountMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.GetAccountRequest, dev.jangteo.account.v1.GetAccountResponse> getGetAccountMethod;
    if ((getGetAccountMethod = AccountServiceGrpc.getGetAccountMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getGetAccountMethod = AccountServiceGrpc.getGetAccountMethod) == null) {
          AccountServiceGrpc.getGetAccountMethod = getGetAccountMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.GetAccountRequest, dev.jangteo.account.v1.GetAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAccount"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.GetAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.GetAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("GetAccount"))
              .build();
        }
      }
    }
    return getGetAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.UpdateAccountRequest,
      dev.jangteo.account.v1.UpdateAccountResponse> getUpdateAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateAccount",
      requestType = dev.jangteo.account.v1.UpdateAccountRequest.class,
      responseType = dev.jangteo.account.v1.UpdateAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.UpdateAccountRequest,
      dev.jangteo.account.v1.UpdateAccountResponse> getUpdateAccountMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.UpdateAccountRequest, dev.jangteo.account.v1.UpdateAccountResponse> getUpdateAccountMethod;
    if ((getUpdateAccountMethod = AccountServiceGrpc.getUpdateAccountMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getUpdateAccountMethod = AccountServiceGrpc.getUpdateAccountMethod) == null) {
          AccountServiceGrpc.getUpdateAccountMethod = getUpdateAccountMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.UpdateAccountRequest, dev.jangteo.account.v1.UpdateAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateAccount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.UpdateAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.UpdateAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("UpdateAccount"))
              .build();
        }
      }
    }
    return getUpdateAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ExportAccountDataRequest,
      dev.jangteo.account.v1.ExportAccountDataResponse> getExportAccountDataMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportAccountData",
      requestType = dev.jangteo.account.v1.ExportAccountDataRequest.class,
      responseType = dev.jangteo.account.v1.ExportAccountDataResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ExportAccountDataRequest,
      dev.jangteo.account.v1.ExportAccountDataResponse> getExportAccountDataMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ExportAccountDataRequest, dev.jangteo.account.v1.ExportAccountDataResponse> getExportAccountDataMethod;
    if ((getExportAccountDataMethod = AccountServiceGrpc.getExportAccountDataMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getExportAccountDataMethod = AccountServiceGrpc.getExportAccountDataMethod) == null) {
          AccountServiceGrpc.getExportAccountDataMethod = getExportAccountDataMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ExportAccountDataRequest, dev.jangteo.account.v1.ExportAccountDataResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportAccountData"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ExportAccountDataRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ExportAccountDataResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("ExportAccountData"))
              .build();
        }
      }
    }
    return getExportAccountDataMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.WithdrawAccountRequest,
      dev.jangteo.account.v1.WithdrawAccountResponse> getWithdrawAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WithdrawAccount",
      requestType = dev.jangteo.account.v1.WithdrawAccountRequest.class,
      responseType = dev.jangteo.account.v1.WithdrawAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.WithdrawAccountRequest,
      dev.jangteo.account.v1.WithdrawAccountResponse> getWithdrawAccountMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.WithdrawAccountRequest, dev.jangteo.account.v1.WithdrawAccountResponse> getWithdrawAccountMethod;
    if ((getWithdrawAccountMethod = AccountServiceGrpc.getWithdrawAccountMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getWithdrawAccountMethod = AccountServiceGrpc.getWithdrawAccountMethod) == null) {
          AccountServiceGrpc.getWithdrawAccountMethod = getWithdrawAccountMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.WithdrawAccountRequest, dev.jangteo.account.v1.WithdrawAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WithdrawAccount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.WithdrawAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.WithdrawAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("WithdrawAccount"))
              .build();
        }
      }
    }
    return getWithdrawAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ListSigningKeysRequest,
      dev.jangteo.account.v1.ListSigningKeysResponse> getListSigningKeysMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSigningKeys",
      requestType = dev.jangteo.account.v1.ListSigningKeysRequest.class,
      responseType = dev.jangteo.account.v1.ListSigningKeysResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ListSigningKeysRequest,
      dev.jangteo.account.v1.ListSigningKeysResponse> getListSigningKeysMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ListSigningKeysRequest, dev.jangteo.account.v1.ListSigningKeysResponse> getListSigningKeysMethod;
    if ((getListSigningKeysMethod = AccountServiceGrpc.getListSigningKeysMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getListSigningKeysMethod = AccountServiceGrpc.getListSigningKeysMethod) == null) {
          AccountServiceGrpc.getListSigningKeysMethod = getListSigningKeysMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ListSigningKeysRequest, dev.jangteo.account.v1.ListSigningKeysResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSigningKeys"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ListSigningKeysRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ListSigningKeysResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("ListSigningKeys"))
              .build();
        }
      }
    }
    return getListSigningKeysMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AccountServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceStub>() {
        @java.lang.Override
        public AccountServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceStub(channel, callOptions);
        }
      };
    return AccountServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AccountServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingV2Stub>() {
        @java.lang.Override
        public AccountServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AccountServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AccountServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingStub>() {
        @java.lang.Override
        public AccountServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceBlockingStub(channel, callOptions);
        }
      };
    return AccountServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AccountServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceFutureStub>() {
        @java.lang.Override
        public AccountServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceFutureStub(channel, callOptions);
        }
      };
    return AccountServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Signing up, in and out, and who somebody is.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Makes an account, and mails a code to its address.
     * It answers alike whether or not somebody has the address already: that is told to the address alone. Until the code comes back
     * with VerifyEmail the account may look around, and neither buy nor sell; of several that claim an address, the one that verifies
     * it gets it and the others end. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    default void signUp(dev.jangteo.account.v1.SignUpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SignUpResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSignUpMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows that an address is one's own, by the code that was mailed there.
     * A code is good once and for a day; a repeat changes nothing and answers alike. Anything else fails with `CODE_INVALID`. Tokens
     * that were issued before still say that the address is not verified: refresh them.
     * </pre>
     */
    default void verifyEmail(dev.jangteo.account.v1.VerifyEmailRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.VerifyEmailResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getVerifyEmailMethod(), responseObserver);
    }

    /**
     * <pre>
     * Mails another code to the caller's address.
     * Fails with `MAIL_THROTTLED` where the last was less than a minute ago, or five in the last hour. Does nothing where the address is
     * verified.
     * </pre>
     */
    default void resendVerification(dev.jangteo.account.v1.ResendVerificationRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ResendVerificationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResendVerificationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Starts a session.
     * Fails with `INVALID_CREDENTIALS`, alike for an unknown e-mail and a wrong password; with `LOGIN_THROTTLED` after several
     * failures, later each time; and with `ACCOUNT_SUSPENDED` where an operator has suspended the account. Where the account has a
     * second factor, it fails with `SECOND_FACTOR_REQUIRED` without `totp_code`, and with `TOTP_CODE_INVALID` where that is wrong or was
     * used before: a code is good once, so after a lost answer take the next.
     * </pre>
     */
    default void login(dev.jangteo.account.v1.LoginRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.LoginResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getLoginMethod(), responseObserver);
    }

    /**
     * <pre>
     * Begins a sign-in by somebody else's word, such as Kakao's or Google's: tells the page of theirs to go to.
     * From there people come back to `redirect_uri` with the parameters `code` and `state`, for CompleteOAuth; with `error` instead if
     * they would not, and then there is nothing to complete. The client keeps `flow_token` to itself meanwhile, say in the session
     * storage of the browser: what comes back is good together with it alone. Fails with `OAUTH_PROVIDER_UNKNOWN` where the server has
     * no such provider, with `VALIDATION_FAILED` where it does not send people back to this `redirect_uri`, and with
     * `OAUTH_PROVIDER_UNAVAILABLE` where the provider does not answer.
     * </pre>
     */
    default void startOAuth(dev.jangteo.account.v1.StartOAuthRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.StartOAuthResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStartOAuthMethod(), responseObserver);
    }

    /**
     * <pre>
     * Completes a sign-in that StartOAuth has begun, and starts a session.
     * Whoever the provider vouches for gets the account that they had the last time; else the one that has verified the same e-mail;
     * else a new one, without a password, and accounts that only claim the e-mail end. It takes an e-mail that the provider has
     * verified, or fails with `OAUTH_EMAIL_UNVERIFIED`. Fails with `OAUTH_STATE_INVALID` where `state` and `flow_token` are not of one
     * sign-in, or it was begun more than ten minutes ago, or is completed: a sign-in is good once, so a repeat after a lost answer is
     * refused, too, and people begin again. Fails with `OAUTH_REFUSED` where the provider refuses the code, with
     * `OAUTH_PROVIDER_UNAVAILABLE` where it does not answer, after which the call may be repeated, and with `ACCOUNT_SUSPENDED` where
     * an operator has suspended the account. Where the account has a second factor, it fails as Login does, and the same call may be
     * repeated with `totp_code` while the sign-in lasts.
     * </pre>
     */
    default void completeOAuth(dev.jangteo.account.v1.CompleteOAuthRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.CompleteOAuthResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteOAuthMethod(), responseObserver);
    }

    /**
     * <pre>
     * Exchanges a refresh token for the next pair of tokens.
     * Every refresh token is good for one exchange. Within ten seconds it may be exchanged again, as long as
     * nothing it bought has been used: a lost answer locks nobody out. Any later reuse fails with
     * `REFRESH_TOKEN_REUSED` and ends the session. An unknown or expired token fails with `REFRESH_TOKEN_INVALID`.
     * </pre>
     */
    default void refreshToken(dev.jangteo.account.v1.RefreshTokenRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.RefreshTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRefreshTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends the session of the token that the call carries, or every session of the account.
     * From then on its access token answers `TOKEN_REVOKED` and its refresh token buys nothing: here at once, on other servers within
     * a second.
     * </pre>
     */
    default void logout(dev.jangteo.account.v1.LogoutRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.LogoutResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getLogoutMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the caller's sessions that are open, newest first.
     * </pre>
     */
    default void listSessions(dev.jangteo.account.v1.ListSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ListSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends one of the caller's sessions, as Logout does.
     * Fails with `NOT_FOUND` where the caller never had such a session; one that has ended stays so.
     * </pre>
     */
    default void revokeSession(dev.jangteo.account.v1.RevokeSessionRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.RevokeSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Mails a code that a forgotten password is replaced with.
     * It answers alike whether or not somebody has the address. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    default void requestPasswordReset(dev.jangteo.account.v1.RequestPasswordResetRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.RequestPasswordResetResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRequestPasswordResetMethod(), responseObserver);
    }

    /**
     * <pre>
     * Replaces a forgotten password, by the code that was mailed, and ends all sessions of the account.
     * It shows that the address is one's own, as VerifyEmail does. A code is good once and for an hour; a repeat with the same password
     * changes nothing and answers alike. Anything else fails with `CODE_INVALID`.
     * </pre>
     */
    default void resetPassword(dev.jangteo.account.v1.ResetPasswordRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ResetPasswordResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResetPasswordMethod(), responseObserver);
    }

    /**
     * <pre>
     * Replaces the caller's password, and ends all sessions but the one that calls.
     * Fails with `INVALID_CREDENTIALS` where the current password is another, and with `LOGIN_THROTTLED` after several such
     * failures.
     * </pre>
     */
    default void changePassword(dev.jangteo.account.v1.ChangePasswordRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ChangePasswordResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getChangePasswordMethod(), responseObserver);
    }

    /**
     * <pre>
     * Tells the caller who they are.
     * </pre>
     */
    default void getAccount(dev.jangteo.account.v1.GetAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.GetAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the caller is called, and their phone number.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * </pre>
     */
    default void updateAccount(dev.jangteo.account.v1.UpdateAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.UpdateAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Tells what is kept of the caller and what they did, as lines of JSON.
     * That is who they are, their open sessions, addresses and keys, stores, products, cart, orders, points, and what the audit trail
     * says of them: newest first of each. Secrets, such as passwords, are kept as hashes and not told.
     * </pre>
     */
    default void exportAccountData(dev.jangteo.account.v1.ExportAccountDataRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ExportAccountDataResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportAccountDataMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends the caller's account for good, and destroys the key that their personal data is encrypted with.
     * Nobody can read who they were after that, the marketplace included, and their e-mail is free for another account. Orders, books
     * and the audit trail stay, without the person. All sessions and API keys end, so a repeat fails with `TOKEN_REVOKED`.
     * Fails with `OBLIGATIONS_REMAIN` while there is money, an order or a sale to be brought to an end first; its detail is an
     * `Obligations` that names them. Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    default void withdrawAccount(dev.jangteo.account.v1.WithdrawAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.WithdrawAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWithdrawAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the keys that access tokens are signed with, so that others can check them. `/.well-known/jwks.json` has them, too.
     * A key is listed an hour before it signs, and until the last of its tokens has ended.
     * </pre>
     */
    default void listSigningKeys(dev.jangteo.account.v1.ListSigningKeysRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ListSigningKeysResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSigningKeysMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AccountService.
   * <pre>
   * Signing up, in and out, and who somebody is.
   * </pre>
   */
  public static abstract class AccountServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AccountServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AccountService.
   * <pre>
   * Signing up, in and out, and who somebody is.
   * </pre>
   */
  public static final class AccountServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AccountServiceStub> {
    private AccountServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes an account, and mails a code to its address.
     * It answers alike whether or not somebody has the address already: that is told to the address alone. Until the code comes back
     * with VerifyEmail the account may look around, and neither buy nor sell; of several that claim an address, the one that verifies
     * it gets it and the others end. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    public void signUp(dev.jangteo.account.v1.SignUpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SignUpResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSignUpMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows that an address is one's own, by the code that was mailed there.
     * A code is good once and for a day; a repeat changes nothing and answers alike. Anything else fails with `CODE_INVALID`. Tokens
     * that were issued before still say that the address is not verified: refresh them.
     * </pre>
     */
    public void verifyEmail(dev.jangteo.account.v1.VerifyEmailRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.VerifyEmailResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getVerifyEmailMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Mails another code to the caller's address.
     * Fails with `MAIL_THROTTLED` where the last was less than a minute ago, or five in the last hour. Does nothing where the address is
     * verified.
     * </pre>
     */
    public void resendVerification(dev.jangteo.account.v1.ResendVerificationRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ResendVerificationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResendVerificationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Starts a session.
     * Fails with `INVALID_CREDENTIALS`, alike for an unknown e-mail and a wrong password; with `LOGIN_THROTTLED` after several
     * failures, later each time; and with `ACCOUNT_SUSPENDED` where an operator has suspended the account. Where the account has a
     * second factor, it fails with `SECOND_FACTOR_REQUIRED` without `totp_code`, and with `TOTP_CODE_INVALID` where that is wrong or was
     * used before: a code is good once, so after a lost answer take the next.
     * </pre>
     */
    public void login(dev.jangteo.account.v1.LoginRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.LoginResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getLoginMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Begins a sign-in by somebody else's word, such as Kakao's or Google's: tells the page of theirs to go to.
     * From there people come back to `redirect_uri` with the parameters `code` and `state`, for CompleteOAuth; with `error` instead if
     * they would not, and then there is nothing to complete. The client keeps `flow_token` to itself meanwhile, say in the session
     * storage of the browser: what comes back is good together with it alone. Fails with `OAUTH_PROVIDER_UNKNOWN` where the server has
     * no such provider, with `VALIDATION_FAILED` where it does not send people back to this `redirect_uri`, and with
     * `OAUTH_PROVIDER_UNAVAILABLE` where the provider does not answer.
     * </pre>
     */
    public void startOAuth(dev.jangteo.account.v1.StartOAuthRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.StartOAuthResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStartOAuthMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Completes a sign-in that StartOAuth has begun, and starts a session.
     * Whoever the provider vouches for gets the account that they had the last time; else the one that has verified the same e-mail;
     * else a new one, without a password, and accounts that only claim the e-mail end. It takes an e-mail that the provider has
     * verified, or fails with `OAUTH_EMAIL_UNVERIFIED`. Fails with `OAUTH_STATE_INVALID` where `state` and `flow_token` are not of one
     * sign-in, or it was begun more than ten minutes ago, or is completed: a sign-in is good once, so a repeat after a lost answer is
     * refused, too, and people begin again. Fails with `OAUTH_REFUSED` where the provider refuses the code, with
     * `OAUTH_PROVIDER_UNAVAILABLE` where it does not answer, after which the call may be repeated, and with `ACCOUNT_SUSPENDED` where
     * an operator has suspended the account. Where the account has a second factor, it fails as Login does, and the same call may be
     * repeated with `totp_code` while the sign-in lasts.
     * </pre>
     */
    public void completeOAuth(dev.jangteo.account.v1.CompleteOAuthRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.CompleteOAuthResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteOAuthMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Exchanges a refresh token for the next pair of tokens.
     * Every refresh token is good for one exchange. Within ten seconds it may be exchanged again, as long as
     * nothing it bought has been used: a lost answer locks nobody out. Any later reuse fails with
     * `REFRESH_TOKEN_REUSED` and ends the session. An unknown or expired token fails with `REFRESH_TOKEN_INVALID`.
     * </pre>
     */
    public void refreshToken(dev.jangteo.account.v1.RefreshTokenRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.RefreshTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRefreshTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends the session of the token that the call carries, or every session of the account.
     * From then on its access token answers `TOKEN_REVOKED` and its refresh token buys nothing: here at once, on other servers within
     * a second.
     * </pre>
     */
    public void logout(dev.jangteo.account.v1.LogoutRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.LogoutResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getLogoutMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the caller's sessions that are open, newest first.
     * </pre>
     */
    public void listSessions(dev.jangteo.account.v1.ListSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ListSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends one of the caller's sessions, as Logout does.
     * Fails with `NOT_FOUND` where the caller never had such a session; one that has ended stays so.
     * </pre>
     */
    public void revokeSession(dev.jangteo.account.v1.RevokeSessionRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.RevokeSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Mails a code that a forgotten password is replaced with.
     * It answers alike whether or not somebody has the address. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    public void requestPasswordReset(dev.jangteo.account.v1.RequestPasswordResetRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.RequestPasswordResetResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRequestPasswordResetMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Replaces a forgotten password, by the code that was mailed, and ends all sessions of the account.
     * It shows that the address is one's own, as VerifyEmail does. A code is good once and for an hour; a repeat with the same password
     * changes nothing and answers alike. Anything else fails with `CODE_INVALID`.
     * </pre>
     */
    public void resetPassword(dev.jangteo.account.v1.ResetPasswordRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ResetPasswordResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResetPasswordMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Replaces the caller's password, and ends all sessions but the one that calls.
     * Fails with `INVALID_CREDENTIALS` where the current password is another, and with `LOGIN_THROTTLED` after several such
     * failures.
     * </pre>
     */
    public void changePassword(dev.jangteo.account.v1.ChangePasswordRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ChangePasswordResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getChangePasswordMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Tells the caller who they are.
     * </pre>
     */
    public void getAccount(dev.jangteo.account.v1.GetAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.GetAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the caller is called, and their phone number.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * </pre>
     */
    public void updateAccount(dev.jangteo.account.v1.UpdateAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.UpdateAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Tells what is kept of the caller and what they did, as lines of JSON.
     * That is who they are, their open sessions, addresses and keys, stores, products, cart, orders, points, and what the audit trail
     * says of them: newest first of each. Secrets, such as passwords, are kept as hashes and not told.
     * </pre>
     */
    public void exportAccountData(dev.jangteo.account.v1.ExportAccountDataRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ExportAccountDataResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getExportAccountDataMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends the caller's account for good, and destroys the key that their personal data is encrypted with.
     * Nobody can read who they were after that, the marketplace included, and their e-mail is free for another account. Orders, books
     * and the audit trail stay, without the person. All sessions and API keys end, so a repeat fails with `TOKEN_REVOKED`.
     * Fails with `OBLIGATIONS_REMAIN` while there is money, an order or a sale to be brought to an end first; its detail is an
     * `Obligations` that names them. Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public void withdrawAccount(dev.jangteo.account.v1.WithdrawAccountRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.WithdrawAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getWithdrawAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the keys that access tokens are signed with, so that others can check them. `/.well-known/jwks.json` has them, too.
     * A key is listed an hour before it signs, and until the last of its tokens has ended.
     * </pre>
     */
    public void listSigningKeys(dev.jangteo.account.v1.ListSigningKeysRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ListSigningKeysResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSigningKeysMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AccountService.
   * <pre>
   * Signing up, in and out, and who somebody is.
   * </pre>
   */
  public static final class AccountServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AccountServiceBlockingV2Stub> {
    private AccountServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes an account, and mails a code to its address.
     * It answers alike whether or not somebody has the address already: that is told to the address alone. Until the code comes back
     * with VerifyEmail the account may look around, and neither buy nor sell; of several that claim an address, the one that verifies
     * it gets it and the others end. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    public dev.jangteo.account.v1.SignUpResponse signUp(dev.jangteo.account.v1.SignUpRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSignUpMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows that an address is one's own, by the code that was mailed there.
     * A code is good once and for a day; a repeat changes nothing and answers alike. Anything else fails with `CODE_INVALID`. Tokens
     * that were issued before still say that the address is not verified: refresh them.
     * </pre>
     */
    public dev.jangteo.account.v1.VerifyEmailResponse verifyEmail(dev.jangteo.account.v1.VerifyEmailRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getVerifyEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Mails another code to the caller's address.
     * Fails with `MAIL_THROTTLED` where the last was less than a minute ago, or five in the last hour. Does nothing where the address is
     * verified.
     * </pre>
     */
    public dev.jangteo.account.v1.ResendVerificationResponse resendVerification(dev.jangteo.account.v1.ResendVerificationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResendVerificationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts a session.
     * Fails with `INVALID_CREDENTIALS`, alike for an unknown e-mail and a wrong password; with `LOGIN_THROTTLED` after several
     * failures, later each time; and with `ACCOUNT_SUSPENDED` where an operator has suspended the account. Where the account has a
     * second factor, it fails with `SECOND_FACTOR_REQUIRED` without `totp_code`, and with `TOTP_CODE_INVALID` where that is wrong or was
     * used before: a code is good once, so after a lost answer take the next.
     * </pre>
     */
    public dev.jangteo.account.v1.LoginResponse login(dev.jangteo.account.v1.LoginRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getLoginMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Begins a sign-in by somebody else's word, such as Kakao's or Google's: tells the page of theirs to go to.
     * From there people come back to `redirect_uri` with the parameters `code` and `state`, for CompleteOAuth; with `error` instead if
     * they would not, and then there is nothing to complete. The client keeps `flow_token` to itself meanwhile, say in the session
     * storage of the browser: what comes back is good together with it alone. Fails with `OAUTH_PROVIDER_UNKNOWN` where the server has
     * no such provider, with `VALIDATION_FAILED` where it does not send people back to this `redirect_uri`, and with
     * `OAUTH_PROVIDER_UNAVAILABLE` where the provider does not answer.
     * </pre>
     */
    public dev.jangteo.account.v1.StartOAuthResponse startOAuth(dev.jangteo.account.v1.StartOAuthRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStartOAuthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Completes a sign-in that StartOAuth has begun, and starts a session.
     * Whoever the provider vouches for gets the account that they had the last time; else the one that has verified the same e-mail;
     * else a new one, without a password, and accounts that only claim the e-mail end. It takes an e-mail that the provider has
     * verified, or fails with `OAUTH_EMAIL_UNVERIFIED`. Fails with `OAUTH_STATE_INVALID` where `state` and `flow_token` are not of one
     * sign-in, or it was begun more than ten minutes ago, or is completed: a sign-in is good once, so a repeat after a lost answer is
     * refused, too, and people begin again. Fails with `OAUTH_REFUSED` where the provider refuses the code, with
     * `OAUTH_PROVIDER_UNAVAILABLE` where it does not answer, after which the call may be repeated, and with `ACCOUNT_SUSPENDED` where
     * an operator has suspended the account. Where the account has a second factor, it fails as Login does, and the same call may be
     * repeated with `totp_code` while the sign-in lasts.
     * </pre>
     */
    public dev.jangteo.account.v1.CompleteOAuthResponse completeOAuth(dev.jangteo.account.v1.CompleteOAuthRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteOAuthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Exchanges a refresh token for the next pair of tokens.
     * Every refresh token is good for one exchange. Within ten seconds it may be exchanged again, as long as
     * nothing it bought has been used: a lost answer locks nobody out. Any later reuse fails with
     * `REFRESH_TOKEN_REUSED` and ends the session. An unknown or expired token fails with `REFRESH_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.account.v1.RefreshTokenResponse refreshToken(dev.jangteo.account.v1.RefreshTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRefreshTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends the session of the token that the call carries, or every session of the account.
     * From then on its access token answers `TOKEN_REVOKED` and its refresh token buys nothing: here at once, on other servers within
     * a second.
     * </pre>
     */
    public dev.jangteo.account.v1.LogoutResponse logout(dev.jangteo.account.v1.LogoutRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getLogoutMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the caller's sessions that are open, newest first.
     * </pre>
     */
    public dev.jangteo.account.v1.ListSessionsResponse listSessions(dev.jangteo.account.v1.ListSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends one of the caller's sessions, as Logout does.
     * Fails with `NOT_FOUND` where the caller never had such a session; one that has ended stays so.
     * </pre>
     */
    public dev.jangteo.account.v1.RevokeSessionResponse revokeSession(dev.jangteo.account.v1.RevokeSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Mails a code that a forgotten password is replaced with.
     * It answers alike whether or not somebody has the address. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    public dev.jangteo.account.v1.RequestPasswordResetResponse requestPasswordReset(dev.jangteo.account.v1.RequestPasswordResetRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRequestPasswordResetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Replaces a forgotten password, by the code that was mailed, and ends all sessions of the account.
     * It shows that the address is one's own, as VerifyEmail does. A code is good once and for an hour; a repeat with the same password
     * changes nothing and answers alike. Anything else fails with `CODE_INVALID`.
     * </pre>
     */
    public dev.jangteo.account.v1.ResetPasswordResponse resetPassword(dev.jangteo.account.v1.ResetPasswordRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResetPasswordMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Replaces the caller's password, and ends all sessions but the one that calls.
     * Fails with `INVALID_CREDENTIALS` where the current password is another, and with `LOGIN_THROTTLED` after several such
     * failures.
     * </pre>
     */
    public dev.jangteo.account.v1.ChangePasswordResponse changePassword(dev.jangteo.account.v1.ChangePasswordRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getChangePasswordMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells the caller who they are.
     * </pre>
     */
    public dev.jangteo.account.v1.GetAccountResponse getAccount(dev.jangteo.account.v1.GetAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the caller is called, and their phone number.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * </pre>
     */
    public dev.jangteo.account.v1.UpdateAccountResponse updateAccount(dev.jangteo.account.v1.UpdateAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells what is kept of the caller and what they did, as lines of JSON.
     * That is who they are, their open sessions, addresses and keys, stores, products, cart, orders, points, and what the audit trail
     * says of them: newest first of each. Secrets, such as passwords, are kept as hashes and not told.
     * </pre>
     */
    public dev.jangteo.account.v1.ExportAccountDataResponse exportAccountData(dev.jangteo.account.v1.ExportAccountDataRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getExportAccountDataMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends the caller's account for good, and destroys the key that their personal data is encrypted with.
     * Nobody can read who they were after that, the marketplace included, and their e-mail is free for another account. Orders, books
     * and the audit trail stay, without the person. All sessions and API keys end, so a repeat fails with `TOKEN_REVOKED`.
     * Fails with `OBLIGATIONS_REMAIN` while there is money, an order or a sale to be brought to an end first; its detail is an
     * `Obligations` that names them. Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.WithdrawAccountResponse withdrawAccount(dev.jangteo.account.v1.WithdrawAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getWithdrawAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the keys that access tokens are signed with, so that others can check them. `/.well-known/jwks.json` has them, too.
     * A key is listed an hour before it signs, and until the last of its tokens has ended.
     * </pre>
     */
    public dev.jangteo.account.v1.ListSigningKeysResponse listSigningKeys(dev.jangteo.account.v1.ListSigningKeysRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSigningKeysMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AccountService.
   * <pre>
   * Signing up, in and out, and who somebody is.
   * </pre>
   */
  public static final class AccountServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AccountServiceBlockingStub> {
    private AccountServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes an account, and mails a code to its address.
     * It answers alike whether or not somebody has the address already: that is told to the address alone. Until the code comes back
     * with VerifyEmail the account may look around, and neither buy nor sell; of several that claim an address, the one that verifies
     * it gets it and the others end. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    public dev.jangteo.account.v1.SignUpResponse signUp(dev.jangteo.account.v1.SignUpRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSignUpMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows that an address is one's own, by the code that was mailed there.
     * A code is good once and for a day; a repeat changes nothing and answers alike. Anything else fails with `CODE_INVALID`. Tokens
     * that were issued before still say that the address is not verified: refresh them.
     * </pre>
     */
    public dev.jangteo.account.v1.VerifyEmailResponse verifyEmail(dev.jangteo.account.v1.VerifyEmailRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getVerifyEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Mails another code to the caller's address.
     * Fails with `MAIL_THROTTLED` where the last was less than a minute ago, or five in the last hour. Does nothing where the address is
     * verified.
     * </pre>
     */
    public dev.jangteo.account.v1.ResendVerificationResponse resendVerification(dev.jangteo.account.v1.ResendVerificationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResendVerificationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts a session.
     * Fails with `INVALID_CREDENTIALS`, alike for an unknown e-mail and a wrong password; with `LOGIN_THROTTLED` after several
     * failures, later each time; and with `ACCOUNT_SUSPENDED` where an operator has suspended the account. Where the account has a
     * second factor, it fails with `SECOND_FACTOR_REQUIRED` without `totp_code`, and with `TOTP_CODE_INVALID` where that is wrong or was
     * used before: a code is good once, so after a lost answer take the next.
     * </pre>
     */
    public dev.jangteo.account.v1.LoginResponse login(dev.jangteo.account.v1.LoginRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getLoginMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Begins a sign-in by somebody else's word, such as Kakao's or Google's: tells the page of theirs to go to.
     * From there people come back to `redirect_uri` with the parameters `code` and `state`, for CompleteOAuth; with `error` instead if
     * they would not, and then there is nothing to complete. The client keeps `flow_token` to itself meanwhile, say in the session
     * storage of the browser: what comes back is good together with it alone. Fails with `OAUTH_PROVIDER_UNKNOWN` where the server has
     * no such provider, with `VALIDATION_FAILED` where it does not send people back to this `redirect_uri`, and with
     * `OAUTH_PROVIDER_UNAVAILABLE` where the provider does not answer.
     * </pre>
     */
    public dev.jangteo.account.v1.StartOAuthResponse startOAuth(dev.jangteo.account.v1.StartOAuthRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStartOAuthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Completes a sign-in that StartOAuth has begun, and starts a session.
     * Whoever the provider vouches for gets the account that they had the last time; else the one that has verified the same e-mail;
     * else a new one, without a password, and accounts that only claim the e-mail end. It takes an e-mail that the provider has
     * verified, or fails with `OAUTH_EMAIL_UNVERIFIED`. Fails with `OAUTH_STATE_INVALID` where `state` and `flow_token` are not of one
     * sign-in, or it was begun more than ten minutes ago, or is completed: a sign-in is good once, so a repeat after a lost answer is
     * refused, too, and people begin again. Fails with `OAUTH_REFUSED` where the provider refuses the code, with
     * `OAUTH_PROVIDER_UNAVAILABLE` where it does not answer, after which the call may be repeated, and with `ACCOUNT_SUSPENDED` where
     * an operator has suspended the account. Where the account has a second factor, it fails as Login does, and the same call may be
     * repeated with `totp_code` while the sign-in lasts.
     * </pre>
     */
    public dev.jangteo.account.v1.CompleteOAuthResponse completeOAuth(dev.jangteo.account.v1.CompleteOAuthRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteOAuthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Exchanges a refresh token for the next pair of tokens.
     * Every refresh token is good for one exchange. Within ten seconds it may be exchanged again, as long as
     * nothing it bought has been used: a lost answer locks nobody out. Any later reuse fails with
     * `REFRESH_TOKEN_REUSED` and ends the session. An unknown or expired token fails with `REFRESH_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.account.v1.RefreshTokenResponse refreshToken(dev.jangteo.account.v1.RefreshTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRefreshTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends the session of the token that the call carries, or every session of the account.
     * From then on its access token answers `TOKEN_REVOKED` and its refresh token buys nothing: here at once, on other servers within
     * a second.
     * </pre>
     */
    public dev.jangteo.account.v1.LogoutResponse logout(dev.jangteo.account.v1.LogoutRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getLogoutMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the caller's sessions that are open, newest first.
     * </pre>
     */
    public dev.jangteo.account.v1.ListSessionsResponse listSessions(dev.jangteo.account.v1.ListSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends one of the caller's sessions, as Logout does.
     * Fails with `NOT_FOUND` where the caller never had such a session; one that has ended stays so.
     * </pre>
     */
    public dev.jangteo.account.v1.RevokeSessionResponse revokeSession(dev.jangteo.account.v1.RevokeSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Mails a code that a forgotten password is replaced with.
     * It answers alike whether or not somebody has the address. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    public dev.jangteo.account.v1.RequestPasswordResetResponse requestPasswordReset(dev.jangteo.account.v1.RequestPasswordResetRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRequestPasswordResetMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Replaces a forgotten password, by the code that was mailed, and ends all sessions of the account.
     * It shows that the address is one's own, as VerifyEmail does. A code is good once and for an hour; a repeat with the same password
     * changes nothing and answers alike. Anything else fails with `CODE_INVALID`.
     * </pre>
     */
    public dev.jangteo.account.v1.ResetPasswordResponse resetPassword(dev.jangteo.account.v1.ResetPasswordRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResetPasswordMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Replaces the caller's password, and ends all sessions but the one that calls.
     * Fails with `INVALID_CREDENTIALS` where the current password is another, and with `LOGIN_THROTTLED` after several such
     * failures.
     * </pre>
     */
    public dev.jangteo.account.v1.ChangePasswordResponse changePassword(dev.jangteo.account.v1.ChangePasswordRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getChangePasswordMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells the caller who they are.
     * </pre>
     */
    public dev.jangteo.account.v1.GetAccountResponse getAccount(dev.jangteo.account.v1.GetAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the caller is called, and their phone number.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * </pre>
     */
    public dev.jangteo.account.v1.UpdateAccountResponse updateAccount(dev.jangteo.account.v1.UpdateAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Tells what is kept of the caller and what they did, as lines of JSON.
     * That is who they are, their open sessions, addresses and keys, stores, products, cart, orders, points, and what the audit trail
     * says of them: newest first of each. Secrets, such as passwords, are kept as hashes and not told.
     * </pre>
     */
    public dev.jangteo.account.v1.ExportAccountDataResponse exportAccountData(dev.jangteo.account.v1.ExportAccountDataRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getExportAccountDataMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends the caller's account for good, and destroys the key that their personal data is encrypted with.
     * Nobody can read who they were after that, the marketplace included, and their e-mail is free for another account. Orders, books
     * and the audit trail stay, without the person. All sessions and API keys end, so a repeat fails with `TOKEN_REVOKED`.
     * Fails with `OBLIGATIONS_REMAIN` while there is money, an order or a sale to be brought to an end first; its detail is an
     * `Obligations` that names them. Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public dev.jangteo.account.v1.WithdrawAccountResponse withdrawAccount(dev.jangteo.account.v1.WithdrawAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getWithdrawAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the keys that access tokens are signed with, so that others can check them. `/.well-known/jwks.json` has them, too.
     * A key is listed an hour before it signs, and until the last of its tokens has ended.
     * </pre>
     */
    public dev.jangteo.account.v1.ListSigningKeysResponse listSigningKeys(dev.jangteo.account.v1.ListSigningKeysRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSigningKeysMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AccountService.
   * <pre>
   * Signing up, in and out, and who somebody is.
   * </pre>
   */
  public static final class AccountServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AccountServiceFutureStub> {
    private AccountServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes an account, and mails a code to its address.
     * It answers alike whether or not somebody has the address already: that is told to the address alone. Until the code comes back
     * with VerifyEmail the account may look around, and neither buy nor sell; of several that claim an address, the one that verifies
     * it gets it and the others end. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.SignUpResponse> signUp(
        dev.jangteo.account.v1.SignUpRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSignUpMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Shows that an address is one's own, by the code that was mailed there.
     * A code is good once and for a day; a repeat changes nothing and answers alike. Anything else fails with `CODE_INVALID`. Tokens
     * that were issued before still say that the address is not verified: refresh them.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.VerifyEmailResponse> verifyEmail(
        dev.jangteo.account.v1.VerifyEmailRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getVerifyEmailMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Mails another code to the caller's address.
     * Fails with `MAIL_THROTTLED` where the last was less than a minute ago, or five in the last hour. Does nothing where the address is
     * verified.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ResendVerificationResponse> resendVerification(
        dev.jangteo.account.v1.ResendVerificationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResendVerificationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Starts a session.
     * Fails with `INVALID_CREDENTIALS`, alike for an unknown e-mail and a wrong password; with `LOGIN_THROTTLED` after several
     * failures, later each time; and with `ACCOUNT_SUSPENDED` where an operator has suspended the account. Where the account has a
     * second factor, it fails with `SECOND_FACTOR_REQUIRED` without `totp_code`, and with `TOTP_CODE_INVALID` where that is wrong or was
     * used before: a code is good once, so after a lost answer take the next.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.LoginResponse> login(
        dev.jangteo.account.v1.LoginRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getLoginMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Begins a sign-in by somebody else's word, such as Kakao's or Google's: tells the page of theirs to go to.
     * From there people come back to `redirect_uri` with the parameters `code` and `state`, for CompleteOAuth; with `error` instead if
     * they would not, and then there is nothing to complete. The client keeps `flow_token` to itself meanwhile, say in the session
     * storage of the browser: what comes back is good together with it alone. Fails with `OAUTH_PROVIDER_UNKNOWN` where the server has
     * no such provider, with `VALIDATION_FAILED` where it does not send people back to this `redirect_uri`, and with
     * `OAUTH_PROVIDER_UNAVAILABLE` where the provider does not answer.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.StartOAuthResponse> startOAuth(
        dev.jangteo.account.v1.StartOAuthRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStartOAuthMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Completes a sign-in that StartOAuth has begun, and starts a session.
     * Whoever the provider vouches for gets the account that they had the last time; else the one that has verified the same e-mail;
     * else a new one, without a password, and accounts that only claim the e-mail end. It takes an e-mail that the provider has
     * verified, or fails with `OAUTH_EMAIL_UNVERIFIED`. Fails with `OAUTH_STATE_INVALID` where `state` and `flow_token` are not of one
     * sign-in, or it was begun more than ten minutes ago, or is completed: a sign-in is good once, so a repeat after a lost answer is
     * refused, too, and people begin again. Fails with `OAUTH_REFUSED` where the provider refuses the code, with
     * `OAUTH_PROVIDER_UNAVAILABLE` where it does not answer, after which the call may be repeated, and with `ACCOUNT_SUSPENDED` where
     * an operator has suspended the account. Where the account has a second factor, it fails as Login does, and the same call may be
     * repeated with `totp_code` while the sign-in lasts.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.CompleteOAuthResponse> completeOAuth(
        dev.jangteo.account.v1.CompleteOAuthRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteOAuthMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Exchanges a refresh token for the next pair of tokens.
     * Every refresh token is good for one exchange. Within ten seconds it may be exchanged again, as long as
     * nothing it bought has been used: a lost answer locks nobody out. Any later reuse fails with
     * `REFRESH_TOKEN_REUSED` and ends the session. An unknown or expired token fails with `REFRESH_TOKEN_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.RefreshTokenResponse> refreshToken(
        dev.jangteo.account.v1.RefreshTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRefreshTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends the session of the token that the call carries, or every session of the account.
     * From then on its access token answers `TOKEN_REVOKED` and its refresh token buys nothing: here at once, on other servers within
     * a second.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.LogoutResponse> logout(
        dev.jangteo.account.v1.LogoutRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getLogoutMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the caller's sessions that are open, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ListSessionsResponse> listSessions(
        dev.jangteo.account.v1.ListSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends one of the caller's sessions, as Logout does.
     * Fails with `NOT_FOUND` where the caller never had such a session; one that has ended stays so.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.RevokeSessionResponse> revokeSession(
        dev.jangteo.account.v1.RevokeSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Mails a code that a forgotten password is replaced with.
     * It answers alike whether or not somebody has the address. Fails with `MAIL_THROTTLED` where the address was mailed too often.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.RequestPasswordResetResponse> requestPasswordReset(
        dev.jangteo.account.v1.RequestPasswordResetRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRequestPasswordResetMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Replaces a forgotten password, by the code that was mailed, and ends all sessions of the account.
     * It shows that the address is one's own, as VerifyEmail does. A code is good once and for an hour; a repeat with the same password
     * changes nothing and answers alike. Anything else fails with `CODE_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ResetPasswordResponse> resetPassword(
        dev.jangteo.account.v1.ResetPasswordRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResetPasswordMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Replaces the caller's password, and ends all sessions but the one that calls.
     * Fails with `INVALID_CREDENTIALS` where the current password is another, and with `LOGIN_THROTTLED` after several such
     * failures.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ChangePasswordResponse> changePassword(
        dev.jangteo.account.v1.ChangePasswordRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getChangePasswordMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Tells the caller who they are.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.GetAccountResponse> getAccount(
        dev.jangteo.account.v1.GetAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the caller is called, and their phone number.
     * `update_mask` names the fields that change; without one, those that are set. Others than these fail with `VALIDATION_FAILED`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.UpdateAccountResponse> updateAccount(
        dev.jangteo.account.v1.UpdateAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Tells what is kept of the caller and what they did, as lines of JSON.
     * That is who they are, their open sessions, addresses and keys, stores, products, cart, orders, points, and what the audit trail
     * says of them: newest first of each. Secrets, such as passwords, are kept as hashes and not told.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ExportAccountDataResponse> exportAccountData(
        dev.jangteo.account.v1.ExportAccountDataRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getExportAccountDataMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends the caller's account for good, and destroys the key that their personal data is encrypted with.
     * Nobody can read who they were after that, the marketplace included, and their e-mail is free for another account. Orders, books
     * and the audit trail stay, without the person. All sessions and API keys end, so a repeat fails with `TOKEN_REVOKED`.
     * Fails with `OBLIGATIONS_REMAIN` while there is money, an order or a sale to be brought to an end first; its detail is an
     * `Obligations` that names them. Fails with `FRESH_LOGIN_REQUIRED` unless the caller signed in within a quarter of an hour.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.WithdrawAccountResponse> withdrawAccount(
        dev.jangteo.account.v1.WithdrawAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getWithdrawAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the keys that access tokens are signed with, so that others can check them. `/.well-known/jwks.json` has them, too.
     * A key is listed an hour before it signs, and until the last of its tokens has ended.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ListSigningKeysResponse> listSigningKeys(
        dev.jangteo.account.v1.ListSigningKeysRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSigningKeysMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_SIGN_UP = 0;
  private static final int METHODID_VERIFY_EMAIL = 1;
  private static final int METHODID_RESEND_VERIFICATION = 2;
  private static final int METHODID_LOGIN = 3;
  private static final int METHODID_START_OAUTH = 4;
  private static final int METHODID_COMPLETE_OAUTH = 5;
  private static final int METHODID_REFRESH_TOKEN = 6;
  private static final int METHODID_LOGOUT = 7;
  private static final int METHODID_LIST_SESSIONS = 8;
  private static final int METHODID_REVOKE_SESSION = 9;
  private static final int METHODID_REQUEST_PASSWORD_RESET = 10;
  private static final int METHODID_RESET_PASSWORD = 11;
  private static final int METHODID_CHANGE_PASSWORD = 12;
  private static final int METHODID_GET_ACCOUNT = 13;
  private static final int METHODID_UPDATE_ACCOUNT = 14;
  private static final int METHODID_EXPORT_ACCOUNT_DATA = 15;
  private static final int METHODID_WITHDRAW_ACCOUNT = 16;
  private static final int METHODID_LIST_SIGNING_KEYS = 17;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_SIGN_UP:
          serviceImpl.signUp((dev.jangteo.account.v1.SignUpRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SignUpResponse>) responseObserver);
          break;
        case METHODID_VERIFY_EMAIL:
          serviceImpl.verifyEmail((dev.jangteo.account.v1.VerifyEmailRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.VerifyEmailResponse>) responseObserver);
          break;
        case METHODID_RESEND_VERIFICATION:
          serviceImpl.resendVerification((dev.jangteo.account.v1.ResendVerificationRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ResendVerificationResponse>) responseObserver);
          break;
        case METHODID_LOGIN:
          serviceImpl.login((dev.jangteo.account.v1.LoginRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.LoginResponse>) responseObserver);
          break;
        case METHODID_START_OAUTH:
          serviceImpl.startOAuth((dev.jangteo.account.v1.StartOAuthRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.StartOAuthResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_OAUTH:
          serviceImpl.completeOAuth((dev.jangteo.account.v1.CompleteOAuthRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.CompleteOAuthResponse>) responseObserver);
          break;
        case METHODID_REFRESH_TOKEN:
          serviceImpl.refreshToken((dev.jangteo.account.v1.RefreshTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.RefreshTokenResponse>) responseObserver);
          break;
        case METHODID_LOGOUT:
          serviceImpl.logout((dev.jangteo.account.v1.LogoutRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.LogoutResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSIONS:
          serviceImpl.listSessions((dev.jangteo.account.v1.ListSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ListSessionsResponse>) responseObserver);
          break;
        case METHODID_REVOKE_SESSION:
          serviceImpl.revokeSession((dev.jangteo.account.v1.RevokeSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.RevokeSessionResponse>) responseObserver);
          break;
        case METHODID_REQUEST_PASSWORD_RESET:
          serviceImpl.requestPasswordReset((dev.jangteo.account.v1.RequestPasswordResetRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.RequestPasswordResetResponse>) responseObserver);
          break;
        case METHODID_RESET_PASSWORD:
          serviceImpl.resetPassword((dev.jangteo.account.v1.ResetPasswordRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ResetPasswordResponse>) responseObserver);
          break;
        case METHODID_CHANGE_PASSWORD:
          serviceImpl.changePassword((dev.jangteo.account.v1.ChangePasswordRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ChangePasswordResponse>) responseObserver);
          break;
        case METHODID_GET_ACCOUNT:
          serviceImpl.getAccount((dev.jangteo.account.v1.GetAccountRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.GetAccountResponse>) responseObserver);
          break;
        case METHODID_UPDATE_ACCOUNT:
          serviceImpl.updateAccount((dev.jangteo.account.v1.UpdateAccountRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.UpdateAccountResponse>) responseObserver);
          break;
        case METHODID_EXPORT_ACCOUNT_DATA:
          serviceImpl.exportAccountData((dev.jangteo.account.v1.ExportAccountDataRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ExportAccountDataResponse>) responseObserver);
          break;
        case METHODID_WITHDRAW_ACCOUNT:
          serviceImpl.withdrawAccount((dev.jangteo.account.v1.WithdrawAccountRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.WithdrawAccountResponse>) responseObserver);
          break;
        case METHODID_LIST_SIGNING_KEYS:
          serviceImpl.listSigningKeys((dev.jangteo.account.v1.ListSigningKeysRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ListSigningKeysResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getSignUpMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.SignUpRequest,
              dev.jangteo.account.v1.SignUpResponse>(
                service, METHODID_SIGN_UP)))
        .addMethod(
          getVerifyEmailMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.VerifyEmailRequest,
              dev.jangteo.account.v1.VerifyEmailResponse>(
                service, METHODID_VERIFY_EMAIL)))
        .addMethod(
          getResendVerificationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ResendVerificationRequest,
              dev.jangteo.account.v1.ResendVerificationResponse>(
                service, METHODID_RESEND_VERIFICATION)))
        .addMethod(
          getLoginMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.LoginRequest,
              dev.jangteo.account.v1.LoginResponse>(
                service, METHODID_LOGIN)))
        .addMethod(
          getStartOAuthMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.StartOAuthRequest,
              dev.jangteo.account.v1.StartOAuthResponse>(
                service, METHODID_START_OAUTH)))
        .addMethod(
          getCompleteOAuthMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.CompleteOAuthRequest,
              dev.jangteo.account.v1.CompleteOAuthResponse>(
                service, METHODID_COMPLETE_OAUTH)))
        .addMethod(
          getRefreshTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.RefreshTokenRequest,
              dev.jangteo.account.v1.RefreshTokenResponse>(
                service, METHODID_REFRESH_TOKEN)))
        .addMethod(
          getLogoutMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.LogoutRequest,
              dev.jangteo.account.v1.LogoutResponse>(
                service, METHODID_LOGOUT)))
        .addMethod(
          getListSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ListSessionsRequest,
              dev.jangteo.account.v1.ListSessionsResponse>(
                service, METHODID_LIST_SESSIONS)))
        .addMethod(
          getRevokeSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.RevokeSessionRequest,
              dev.jangteo.account.v1.RevokeSessionResponse>(
                service, METHODID_REVOKE_SESSION)))
        .addMethod(
          getRequestPasswordResetMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.RequestPasswordResetRequest,
              dev.jangteo.account.v1.RequestPasswordResetResponse>(
                service, METHODID_REQUEST_PASSWORD_RESET)))
        .addMethod(
          getResetPasswordMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ResetPasswordRequest,
              dev.jangteo.account.v1.ResetPasswordResponse>(
                service, METHODID_RESET_PASSWORD)))
        .addMethod(
          getChangePasswordMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ChangePasswordRequest,
              dev.jangteo.account.v1.ChangePasswordResponse>(
                service, METHODID_CHANGE_PASSWORD)))
        .addMethod(
          getGetAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.GetAccountRequest,
              dev.jangteo.account.v1.GetAccountResponse>(
                service, METHODID_GET_ACCOUNT)))
        .addMethod(
          getUpdateAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.UpdateAccountRequest,
              dev.jangteo.account.v1.UpdateAccountResponse>(
                service, METHODID_UPDATE_ACCOUNT)))
        .addMethod(
          getExportAccountDataMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ExportAccountDataRequest,
              dev.jangteo.account.v1.ExportAccountDataResponse>(
                service, METHODID_EXPORT_ACCOUNT_DATA)))
        .addMethod(
          getWithdrawAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.WithdrawAccountRequest,
              dev.jangteo.account.v1.WithdrawAccountResponse>(
                service, METHODID_WITHDRAW_ACCOUNT)))
        .addMethod(
          getListSigningKeysMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ListSigningKeysRequest,
              dev.jangteo.account.v1.ListSigningKeysResponse>(
                service, METHODID_LIST_SIGNING_KEYS)))
        .build();
  }

  private static abstract class AccountServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AccountServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.account.v1.AccountServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AccountService");
    }
  }

  private static final class AccountServiceFileDescriptorSupplier
      extends AccountServiceBaseDescriptorSupplier {
    AccountServiceFileDescriptorSupplier() {}
  }

  private static final class AccountServiceMethodDescriptorSupplier
      extends AccountServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AccountServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (AccountServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AccountServiceFileDescriptorSupplier())
              .addMethod(getSignUpMethod())
              .addMethod(getVerifyEmailMethod())
              .addMethod(getResendVerificationMethod())
              .addMethod(getLoginMethod())
              .addMethod(getStartOAuthMethod())
              .addMethod(getCompleteOAuthMethod())
              .addMethod(getRefreshTokenMethod())
              .addMethod(getLogoutMethod())
              .addMethod(getListSessionsMethod())
              .addMethod(getRevokeSessionMethod())
              .addMethod(getRequestPasswordResetMethod())
              .addMethod(getResetPasswordMethod())
              .addMethod(getChangePasswordMethod())
              .addMethod(getGetAccountMethod())
              .addMethod(getUpdateAccountMethod())
              .addMethod(getExportAccountDataMethod())
              .addMethod(getWithdrawAccountMethod())
              .addMethod(getListSigningKeysMethod())
              .build();
        }
      }
    }
    return result;
  }
}
